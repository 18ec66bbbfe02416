import * as http from 'node:http';
import * as http2 from 'node:http2';
import * as https from 'node:https';
import type { ConnectionOptions } from 'node:tls';

import { expect, test } from 'vitest';

import { makeAuthority } from './authority.ts';
import { openPort, type PortBend } from './port.ts';

const authority = await makeAuthority();

async function serve(bend: PortBend = {}, trusted: typeof authority | undefined = authority) {
  const port = await openPort(trusted, bend);
  port.serve((request, response) => response.end(`${request.httpVersion} ${request.url}`));
  return port;
}

function get(
  url: string,
  options: ConnectionOptions = {},
): Promise<http.IncomingMessage & { text?: string }> {
  const { promise, resolve, reject } = Promise.withResolvers<http.IncomingMessage & { text?: string }>();
  const send = url.startsWith('https:') ? https.get : http.get;
  const sent = send(url, { agent: false, ca: authority.pem, ...options }, (response) => {
    let text = '';
    response.on('data', (chunk) => (text += String(chunk)));
    response.on('end', () => resolve(Object.assign(response, { text })));
  });
  sent.once('error', reject);
  return promise;
}

const inClear = (origin: string) => origin.replace('https:', 'http:');

test('who trusts the authority reaches the port by address and by name', async () => {
  await using port = await serve();
  expect(port.origin).toMatch(/^https:/);
  expect((await get(`${port.origin}/a`)).text).toBe('1.1 /a');
  expect((await get(`${port.origin.replace('127.0.0.1', 'localhost')}/a`)).text).toBe('1.1 /a');
});

test('nobody else does', async () => {
  await using port = await serve();
  const { pem } = await makeAuthority();
  await expect(get(port.origin, { ca: pem })).rejects.toMatchObject({
    code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  });
});

test('clear text is not answered', async () => {
  await using port = await serve();
  await expect(get(inClear(port.origin))).rejects.toThrow(/socket hang up|ECONNRESET/);
});

test('without an authority the port is in clear text', async () => {
  await using port = await openPort(undefined);
  port.serve((_request, response) => response.end('served'));
  expect((await get(port.origin)).text).toBe('served');
  expect(port.origin).toMatch(/^http:/);
});

test('clear text is served, redirected, or all there is, as the bend says', async () => {
  await using served = await serve({ clear: 'the service' });
  expect((await get(`${inClear(served.origin)}/a`)).text).toBe('1.1 /a');
  expect((await get(`${served.origin}/a`)).text).toBe('1.1 /a');
  await using redirected = await serve({ clear: 'a redirect to https' });
  expect(await get(`${inClear(redirected.origin)}/a`)).toMatchObject({
    statusCode: 308,
    headers: { location: `${redirected.origin}/a` },
  });
  await using plain = await serve({ clear: 'the service, and nobody gets TLS' });
  expect((await get(`${plain.origin}/a`)).text).toBe('1.1 /a');
});

test('HTTP/2 is there for those who offer it, HTTP/1.1 for the others', async () => {
  await using port = await serve({ alsoHttp2: true });
  expect((await get(`${port.origin}/a`)).text).toBe('1.1 /a');
  const session = http2.connect(port.origin, { ca: authority.pem });
  const stream = session.request({ ':path': '/b' });
  let text = '';
  for await (const chunk of stream) text += String(chunk);
  session.destroy();
  expect(text).toBe('2.0 /b');
});

test.each([
  ['has expired', { daysLeft: -1 }, 'CERT_HAS_EXPIRED'],
  ['is for another host', { hosts: ['inner.example'] }, 'ERR_TLS_CERT_ALTNAME_INVALID'],
  ['is signed by itself', { selfSigned: true }, 'DEPTH_ZERO_SELF_SIGNED_CERT'],
] as const)('a certificate that %s is refused for that reason', async (_what, changes, code) => {
  await using port = await serve({
    tls: async (sound) => ({ ...sound, ...(await authority.certify(changes)) }),
  });
  await expect(get(port.origin)).rejects.toMatchObject({ code });
});
