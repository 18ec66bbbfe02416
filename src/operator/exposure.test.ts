import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

import { fetch, ProxyAgent } from 'undici';
import { expect, test } from 'vitest';

import { freePorts } from '../container/places.ts';
import { startOperator } from './operator.ts';

test('devices reach an operator by the name that the outside knows, and it knows whose they are', async () => {
  // What publishes a port of a container: connections from outside are all from the same address.
  const open = new Set<Socket>();
  const publisher = createServer((socket) => {
    open.add(socket);
    const inside = connect(inner, '127.0.0.1');
    socket.on('error', () => inside.destroy()).pipe(inside);
    inside.on('error', () => socket.destroy()).pipe(socket);
  });
  await new Promise<void>((resolve) => publisher.listen(0, '127.0.0.1', resolve));
  // Casts: servers that listen on TCP have a TCP address.
  const { port: outer } = publisher.address() as AddressInfo;
  const [inner = 0, first = 0, second = 0, third = 0] = await freePorts(4);
  const urlOf = (port: number) => `http://127.0.0.1:${port}`;
  await using operator = await startOperator({
    port: inner,
    exposure: {
      origin: urlOf(outer),
      gateways: {
        subscriber: { port: first, url: urlOf(first) },
        stranger: { port: second, url: urlOf(second) },
        withoutConsent: { port: third, url: urlOf(third) },
      },
    },
  });
  expect([operator.issuer, operator.apiRoot, operator.subscribers.stranger.gateway]).toEqual([
    urlOf(outer),
    urlOf(outer),
    urlOf(second),
  ]);
  expect(operator.gatewayOverIPv6).toBeUndefined();
  const query = new URLSearchParams({
    response_type: 'code',
    client_id: operator.clients.main.id,
    redirect_uri: operator.clients.main.redirectUri,
    scope: `openid ${operator.purpose} number-verification:verify`,
    code_challenge: 'c'.repeat(43),
    code_challenge_method: 'S256',
  });
  const ask = async (dispatcher?: ProxyAgent) => {
    const options = { redirect: 'manual' as const, ...(dispatcher === undefined ? {} : { dispatcher }) };
    const response = await fetch(`${operator.issuer}/authorize?${query}`, options);
    await dispatcher?.close();
    return new URL(response.headers.get('location') ?? '').searchParams;
  };
  for (const proxyTunnel of [true, false]) {
    const answer = await ask(new ProxyAgent({ uri: urlOf(first), proxyTunnel }));
    expect([answer.has('code'), answer.get('iss')]).toEqual([true, urlOf(outer)]);
  }
  expect((await ask()).get('error')).toBe('login_required');
  for (const socket of open) socket.destroy();
  await new Promise<void>((resolve) => publisher.close(() => resolve()));
});
