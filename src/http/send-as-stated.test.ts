import { type AddressInfo, createServer } from 'node:net';

import { expect, test } from 'vitest';

import { sendAsStated } from './send-as-stated.ts';

const answer = 'HTTP/1.1 400 Bad Request\r\nX-Seen: yes\r\nContent-Length: 2\r\nConnection: close\r\n\r\nno';

test.each([
  ['less than the body', ['9']],
  ['no number', ['many']],
  ['two lengths', ['21', '20']],
])('a stated length goes out as it is: %s', async (_name, lengths) => {
  let sent = '';
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.on('data', (bytes) => {
      sent += bytes.toString('latin1');
      if (sent.endsWith('}')) socket.end(answer);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // Cast: a server that listens on TCP has an address of this kind.
  const { port } = server.address() as AddressInfo;
  const answered = await sendAsStated(
    {
      method: 'POST',
      url: `http://127.0.0.1:${port}/verify`,
      headers: [['accept', 'application/json'], ...lengths.map((one) => ['content-length', one] as const)],
      body: '{"phoneNumber":"none"}',
    },
    {},
    5000,
  );
  await new Promise((resolve) => server.close(resolve));
  expect(sent.split('\r\n')).toEqual([
    'POST /verify HTTP/1.1',
    `host: 127.0.0.1:${port}`,
    'accept: application/json',
    ...lengths.map((one) => `content-length: ${one}`),
    'connection: close',
    '',
    '{"phoneNumber":"none"}',
  ]);
  expect(answered).toMatchObject({ status: 400, text: 'no' });
  expect(answered.rawHeaders).toContain('X-Seen');
});
