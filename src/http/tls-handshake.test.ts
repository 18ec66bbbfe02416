import { createServer as createHttpServer } from 'node:http';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { createServer as createTlsServer, type TlsOptions } from 'node:tls';

import { expect, test } from 'vitest';

import { makeAuthority, startOperator } from '#operator';

import type { TlsOffer } from '../model/handshake.ts';
import { Obstacle } from '../model/obstacle.ts';
import { shakeHands } from './tls-handshake.ts';
import { trusting } from './trust.ts';

const authority = await makeAuthority();
const certified = {
  EC: await authority.certify(),
  RSA: await authority.certify({ keyKind: 'RSA' }),
};
const trust = trusting(authority.pem);
const direct = { kind: 'direct' } as const;
const oldSuites = 'ECDHE+AESGCM:ECDHE+AES:@SECLEVEL=0';

async function listen(server: Server) {
  server.on('tlsClientError', () => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    // Cast: a server that listens on TCP has an address of this kind.
    origin: `https://127.0.0.1:${(server.address() as AddressInfo).port}`,
    [Symbol.asyncDispose]: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

const server = (options: TlsOptions) =>
  listen(createTlsServer(options, (socket) => socket.on('error', () => socket.destroy()).end()));

const shake = (origin: string, offer: TlsOffer, timeoutSeconds = 5) =>
  shakeHands({ origin, path: direct, offer, trust, timeoutSeconds });

test.each<[TlsOffer, keyof typeof certified, TlsOptions, string]>([
  ['TLS 1.0 alone', 'EC', { minVersion: 'TLSv1', ciphers: oldSuites }, 'TLSv1'],
  ['TLS 1.0 alone', 'RSA', { minVersion: 'TLSv1', ciphers: oldSuites }, 'TLSv1'],
  ['TLS 1.1 alone', 'EC', { minVersion: 'TLSv1.1', ciphers: oldSuites }, 'TLSv1.1'],
  ['TLS 1.1 alone', 'RSA', { minVersion: 'TLSv1.1', ciphers: oldSuites }, 'TLSv1.1'],
  ['TLS 1.3 alone', 'EC', {}, 'TLSv1.3'],
  ['TLS 1.2 without forward secrecy', 'RSA', { ciphers: 'AES128-SHA' }, 'TLSv1.2'],
  ['TLS 1.2 without forward secrecy', 'RSA', { ciphers: 'AES256-GCM-SHA384' }, 'TLSv1.2'],
  ['TLS 1.2 without authenticated encryption', 'EC', { ciphers: 'ECDHE-ECDSA-AES256-SHA' }, 'TLSv1.2'],
  ['TLS 1.2 without authenticated encryption', 'RSA', { ciphers: 'ECDHE-RSA-AES128-SHA256' }, 'TLSv1.2'],
])(
  '%s can be agreed on with a server that accepts it, by its %s key',
  async (offer, key, options, protocol) => {
    await using peer = await server({ ...certified[key], ...options });
    expect(await shake(peer.origin, offer)).toMatchObject({ kind: 'agreed', protocol });
  },
);

test.each<[TlsOffer, keyof typeof certified]>([
  ['TLS 1.0 alone', 'EC'],
  ['TLS 1.1 alone', 'RSA'],
  ['TLS 1.2 without forward secrecy', 'RSA'],
  ['TLS 1.2 without authenticated encryption', 'EC'],
])('%s is refused by a modern server', async (offer, key) => {
  await using peer = await server({ ...certified[key], minVersion: 'TLSv1.2', ciphers: 'ECDHE+AESGCM' });
  expect(await shake(peer.origin, offer)).toMatchObject({ kind: 'refused', code: /ALERT/ });
  expect(await shake(peer.origin, 'TLS 1.2 and TLS 1.3')).toMatchObject({ kind: 'agreed' });
});

test('a certificate is looked at, whatever it is worth', async () => {
  await using sound = await server(certified.EC);
  expect(await shake(sound.origin, 'TLS 1.2 and TLS 1.3')).toMatchObject({
    certificate: { chainTrouble: undefined, outOfDate: false, namesHost: true },
  });
  await using expired = await server(await authority.certify({ daysLeft: -3, hosts: ['inner.example'] }));
  expect(await shake(expired.origin, 'TLS 1.2 and TLS 1.3')).toMatchObject({
    certificate: { chainTrouble: undefined, outOfDate: true, namesHost: false, hosts: 'DNS:inner.example' },
  });
  await using foreign = await server(await (await makeAuthority()).certify());
  expect(await shake(foreign.origin, 'TLS 1.2 and TLS 1.3')).toMatchObject({
    certificate: { chainTrouble: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE', outOfDate: false, namesHost: true },
  });
});

test('a handshake goes over the gateway of a device', async () => {
  await using operator = await startOperator({ authority });
  const path = { kind: 'proxy', url: operator.subscribers.subscriber.gateway } as const;
  const about = { origin: operator.issuer, path, trust, timeoutSeconds: 5 };
  expect(await shakeHands({ ...about, offer: 'TLS 1.3 alone' })).toMatchObject({ kind: 'agreed' });
  operator.network.detach('subscriber');
  await expect(shakeHands({ ...about, offer: 'TLS 1.3 alone' })).rejects.toThrow(
    /the proxy \S+ answered 502/,
  );
});

test('what is no TLS server is the trouble of the target', async () => {
  await using clear = await listen(createHttpServer((_request, response) => response.end('clear')));
  await expect(shake(clear.origin, 'TLS 1.2 and TLS 1.3')).rejects.toMatchObject({
    origin: 'target',
    message: /does not speak TLS/,
  });
});

test('a server that stays silent is given up, one that is not there is not waited for', async () => {
  const silent = createServer((socket) => socket.on('error', () => socket.destroy()).resume());
  const { origin, [Symbol.asyncDispose]: close } = await listen(silent);
  await expect(shake(origin, 'TLS 1.3 alone', 0.2)).rejects.toThrow(
    'did not end a TLS handshake within 0.2 s',
  );
  await close();
  const refused = shake(origin, 'TLS 1.3 alone');
  await expect(refused).rejects.toThrow(Obstacle);
  await expect(refused).rejects.toThrow(/cannot reach 127\.0\.0\.1:\d+ \(ECONNREFUSED\)/);
});
