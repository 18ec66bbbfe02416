import { createServer as createHttpServer, type RequestListener } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { connect, type AddressInfo, type Server } from 'node:net';

import { createServer as createSocksServer } from '@pondwader/socks5-server';
import { expect, test } from 'vitest';

import { makeAuthority } from '#operator';

import { startNameServer } from '../../test/target/name-server.ts';
import type { WirePath } from '../model/network-path.ts';
import { Obstacle } from '../model/obstacle.ts';
import { createHttpClient } from './http-client.ts';
import { createLimiter } from './limiter.ts';
import { startRecording } from './recorder.ts';
import { openRoute } from './routes.ts';
import { shakeHands } from './tls-handshake.ts';
import { trusting } from './trust.ts';
import { createVeil } from './veil.ts';

const authority = await makeAuthority();
const trust = trusting(authority.pem);
const certificate = await authority.certify();

async function listening(server: Server, host = '127.0.0.1') {
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  return {
    // Cast: a server that listens on TCP has an address of this kind.
    port: (server.address() as AddressInfo).port,
    async [Symbol.asyncDispose]() {
      if ('closeAllConnections' in server && typeof server.closeAllConnections === 'function')
        server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

// Tells who asked, and by which name.
const echo: RequestListener = ({ socket, headers }, answer) =>
  answer.end(`${socket.remoteAddress} asked ${headers.host?.split(':')[0]}`);

async function get(url: string, path: WirePath, more: { readonly lengthStated?: true } = {}) {
  const timeoutSeconds = 5;
  const recording = startRecording(createVeil());
  const http = createHttpClient({
    recorder: recording.recorder(),
    limiter: createLimiter({ concurrency: 1, timeoutSeconds, waitSeconds: 0 }),
    timeoutSeconds,
    epoch: performance.now(),
  });
  await using route = openRoute(path, { trust });
  const { text } = await http.send({ leg: 'device', method: 'GET', url, headers: [], ...more }, route);
  return { text, label: route.label, recorded: JSON.stringify([...recording.exchanges.values()]) };
}

async function socksServer(auth?: { readonly username: string; readonly password: string }) {
  const asked: string[] = [];
  const server = createSocksServer(auth === undefined ? {} : { auth }).setConnectionHandler(
    ({ socket, destAddress, destPort }, sendStatus) => {
      asked.push(destAddress);
      // Every name is this machine: what is looked up here must not have been looked up before.
      const way = connect(destPort, '127.0.0.1', () => {
        sendStatus('REQUEST_GRANTED');
        socket.pipe(way).pipe(socket);
      });
      way.on('error', () => socket.destroy());
      socket.on('error', () => way.destroy());
    },
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // Cast: the library keeps its server to itself.
  const inner = (server as unknown as { server: Server }).server;
  return {
    asked,
    port: (inner.address() as AddressInfo).port,
    [Symbol.asyncDispose]: () => new Promise<void>((resolve) => void server.close(() => resolve())),
  };
}

const obstacleOf = (attempt: Promise<unknown>): Promise<Obstacle> =>
  attempt.then(
    () => expect.fail('nothing stood in the way'),
    (cause: unknown) =>
      cause instanceof Obstacle ? cause : expect.fail(`not an obstacle: ${String(cause)}`),
  );

test('a SOCKS5 proxy is told the name, for clear text and for TLS', async () => {
  await using clear = await listening(createHttpServer(echo));
  await using secure = await listening(createSecureServer({ ...certificate }, echo));
  await using proxy = await socksServer();
  const path = { kind: 'proxy', url: `socks5://127.0.0.1:${proxy.port}` } as const;
  const { text, label } = await get(`http://operator.invalid:${clear.port}/`, path);
  expect(text).toBe('127.0.0.1 asked operator.invalid');
  expect(label).toBe(`socks5 proxy 127.0.0.1:${proxy.port}`);
  expect((await get(`https://localhost:${secure.port}/`, path)).text).toBe('127.0.0.1 asked localhost');
  expect(proxy.asked).toEqual(['operator.invalid', 'localhost']);
});

test('a TLS handshake is made over a SOCKS5 proxy as well', async () => {
  await using secure = await listening(createSecureServer({ ...certificate }, echo));
  await using proxy = await socksServer();
  const end = await shakeHands({
    origin: `https://localhost:${secure.port}`,
    path: { kind: 'proxy', url: `socks5h://127.0.0.1:${proxy.port}` },
    offer: 'TLS 1.3 alone',
    trust,
    timeoutSeconds: 5,
  });
  expect(end).toMatchObject({ kind: 'agreed', protocol: 'TLSv1.3' });
  expect(proxy.asked).toEqual(['localhost']);
});

test('a SOCKS5 proxy is shown user and password, which stand in no label and no record', async () => {
  await using host = await listening(createHttpServer(echo));
  await using proxy = await socksServer({ username: 'lab', password: 'pumpkin-pie' });
  const url = `socks5://127.0.0.1:${proxy.port}`;
  const user = { name: 'lab', password: 'pumpkin-pie' };
  const { text, label, recorded } = await get(`http://127.0.0.1:${host.port}/`, { kind: 'proxy', url, user });
  expect(text).toBe('127.0.0.1 asked 127.0.0.1');
  expect(`${label} ${recorded}`).not.toMatch(/pumpkin|lab/);
  for (const wrong of [{ ...user, password: 'turnip' }, undefined]) {
    const path = { kind: 'proxy', url, ...(wrong === undefined ? {} : { user: wrong }) } as const;
    const { origin, message } = await obstacleOf(get(`http://127.0.0.1:${host.port}/`, path));
    expect(origin).toBe('environment');
    expect(message).toMatch(/^the proxy 127\.0\.0\.1:\d+ opened no way to .*write user and password/);
  }
});

test.each(['http', 'https'] as const)(
  'an HTTP proxy is shown user and password on the way to %s',
  async (scheme) => {
    const seen: (string | undefined)[] = [];
    await using host = await listening(
      scheme === 'http' ? createHttpServer(echo) : createSecureServer({ ...certificate }, echo),
    );
    const expected = `Basic ${btoa('lab:pumpkin-pie')}`;
    const server = createHttpServer(({ headers, socket }, answer) => {
      seen.push(headers['proxy-authorization']);
      if (headers['proxy-authorization'] !== expected) answer.writeHead(407).end();
      else echo({ headers, socket } as Parameters<RequestListener>[0], answer);
    });
    server.on('connect', ({ headers, url = '' }, socket) => {
      seen.push(headers['proxy-authorization']);
      if (headers['proxy-authorization'] !== expected) {
        socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
        return;
      }
      const way = connect(Number(url.split(':')[1]), '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n');
        way.pipe(socket).pipe(way);
      });
      for (const end of [socket, way]) end.on('error', () => void (socket.destroy(), way.destroy()));
    });
    await using proxy = await listening(server);
    const path = { kind: 'proxy', url: `http://127.0.0.1:${proxy.port}` } as const;
    const url = `${scheme}://localhost:${host.port}/`;
    const user = { name: 'lab', password: 'pumpkin-pie' };
    expect((await get(url, { ...path, user })).text).toContain('asked localhost');
    const { origin, message } = await obstacleOf(get(url, path));
    expect(`${origin}: ${message}`).toMatch(/^environment: the proxy .* opened no way to localhost/);
    expect(seen).toEqual([expected, undefined]);
  },
);

test.each(['http', 'socks5'])(
  'that a proxy of %s is not there is the environment’s doing',
  async (scheme) => {
    const gone = await listening(createHttpServer());
    await gone[Symbol.asyncDispose]();
    const path = { kind: 'proxy', url: `${scheme}://127.0.0.1:${gone.port}` } as const;
    const { origin, message } = await obstacleOf(get('http://operator.invalid/', path));
    expect(`${origin}: ${message}`).toMatch(
      /^environment: the proxy 127\.0\.0\.1:\d+ cannot be reached \(ECONNREFUSED\)$/,
    );
  },
);

test('names are looked up at the DNS servers of the path, in the family that is asked for', async () => {
  await using over4 = await listening(createHttpServer(echo));
  await using over6 = await listening(createHttpServer(echo), '::1');
  await using names = await startNameServer({ A: '127.0.0.1', AAAA: '::1' });
  const dns = [names.address];
  const four = await get(`http://operator.invalid:${over4.port}/`, { kind: 'direct', family: 4, dns });
  expect(four.text).toBe('127.0.0.1 asked operator.invalid');
  expect(four.label).toBe(`direct, IPv4, DNS ${names.address}`);
  expect(names.asked).toEqual(['A operator.invalid']);
  const six = await get(`http://operator.invalid:${over6.port}/`, { kind: 'direct', family: 6, dns });
  expect(six.text).toBe('::1 asked operator.invalid');
  const either = await get(`http://operator.invalid:${over6.port}/`, { kind: 'direct', dns });
  expect(either.text).toBe('::1 asked operator.invalid');
  const bound = { kind: 'localAddress', address: '127.0.0.77', interface: 'lo', dns } as const;
  // A request whose length is stated wrongly takes a connection of its own.
  const stated = await get(
    `http://operator.invalid:${over6.port}/`,
    { kind: 'direct', dns },
    { lengthStated: true },
  );
  expect(stated.text).toBe('::1 asked operator.invalid');
  const from = await get(`http://operator.invalid:${over4.port}/`, bound);
  expect(from.text).toBe('127.0.0.77 asked operator.invalid');
  expect(from.label).toBe(`interface lo, 127.0.0.77, DNS ${names.address}`);
});

test('a name that the DNS of the path does not know is told with that DNS', async () => {
  await using names = await startNameServer({});
  const path = { kind: 'direct', dns: [names.address] } as const;
  const { message } = await obstacleOf(get('http://operator.invalid/', path));
  expect(message).toBe(`cannot reach operator.invalid over direct, DNS ${names.address} (ENODATA)`);
});
