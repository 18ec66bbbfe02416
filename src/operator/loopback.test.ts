import * as http from 'node:http';
import * as net from 'node:net';
import { networkInterfaces } from 'node:os';

import { expect, it } from 'vitest';

import { close, listenOnBothLoopbacks, listenOnLoopback } from './loopback.ts';
import { startOperator } from './operator.ts';
import { Consumer } from './testing/consumer.ts';

const hasIPv6 = Object.values(networkInterfaces()).some((addresses) =>
  addresses?.some(({ address }) => address === '::1'),
);

it.runIf(hasIPv6)('listens over both protocols on one port, and says which is taken', async () => {
  const [first, second, third] = [http.createServer(), http.createServer(), http.createServer()];
  const both = await listenOnBothLoopbacks(first, second, 0);
  expect(both).toEqual({ port: expect.any(Number), overIPv6: true });
  expect(second.address()).toMatchObject({ address: '::1', port: both.port });
  await close(first);
  // Free over IPv4 alone, which is not enough for who wants this very port.
  await expect(listenOnBothLoopbacks(first, third, both.port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
  expect(first.listening).toBe(false);
  await close(second);
});

it('does without IPv6 where the machine has none', async () => {
  const server = http.createServer();
  // As a machine without IPv6 answers a bind to ::1.
  class Bare extends net.Server {
    override listen(): this {
      const error = Object.assign(new Error('no such address'), { code: 'EADDRNOTAVAIL' });
      queueMicrotask(() => this.emit('error', error));
      return this;
    }
  }
  const { overIPv6 } = await listenOnBothLoopbacks(server, new Bare(), 0);
  expect([overIPv6, server.listening]).toEqual([false, true]);
  await close(server);
  expect(await listenOnLoopback(server, 0)).toBeGreaterThan(0);
  await close(server);
});

it.runIf(hasIPv6)('recognizes the subscriber over IPv6, but for Wi-Fi', async () => {
  await using operator = await startOperator();
  const gateway = operator.gatewayOverIPv6 ?? '';
  const consumer = new Consumer(operator);
  const code = async () => (await consumer.authorize({}, { gateway })).redirect;
  expect(await code()).toHaveProperty('code');
  operator.network.swapSims();
  expect(await code()).toHaveProperty('code');
  operator.network.useWifi('subscriber');
  expect(await code()).toMatchObject({ error: 'login_required' });
});
