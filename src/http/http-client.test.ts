import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

import { describe, expect, test } from 'vitest';

import { Obstacle } from '../model/obstacle.ts';
import { createHttpClient } from './http-client.ts';
import { createLimiter } from './limiter.ts';
import { startRecording } from './recorder.ts';
import { openRoute } from './routes.ts';
import { createVeil } from './veil.ts';

async function serve(listener: RequestListener) {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const recording = startRecording(createVeil());
  const limits = { concurrency: 2, timeoutSeconds: 0.3, waitSeconds: 0 };
  const http = createHttpClient({
    recorder: recording.recorder(),
    limiter: createLimiter(limits),
    timeoutSeconds: limits.timeoutSeconds,
    epoch: performance.now(),
  });
  const route = openRoute({ kind: 'direct' });
  return {
    recording,
    get: (path = '/') =>
      http.send(
        {
          leg: 'api',
          method: 'GET',
          url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`,
          headers: [],
        },
        route,
      ),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await route[Symbol.asyncDispose]();
    },
  };
}

describe('the client', () => {
  test('sends no header that was not asked for, but host and connection', async () => {
    await using peer = await serve((incoming, outgoing) => outgoing.end(JSON.stringify(incoming.rawHeaders)));
    const { text } = await peer.get();
    const names = (JSON.parse(text) as string[]).filter((_value, index) => index % 2 === 0);
    expect(names.map((name) => name.toLowerCase()).toSorted()).toEqual(['connection', 'host']);
  });

  test('keeps the order, case and repetition of headers', async () => {
    await using peer = await serve((_incoming, outgoing) => {
      outgoing.writeHead(200, ['X-One', '1', 'x-two', '2', 'X-One', '3']).end();
    });
    const { headers } = await peer.get();
    expect(headers.slice(0, 3)).toEqual([
      ['X-One', '1'],
      ['x-two', '2'],
      ['X-One', '3'],
    ]);
  });

  test('follows no redirect', async () => {
    await using peer = await serve((_incoming, outgoing) =>
      outgoing.writeHead(302, { location: '/other' }).end(),
    );
    expect((await peer.get()).status).toBe(302);
    expect(peer.recording.exchanges.size).toBe(1);
  });

  test('waits and asks again when it is throttled, and records each try', async () => {
    let asked = 0;
    await using peer = await serve((_incoming, outgoing) => {
      asked += 1;
      outgoing.writeHead(asked === 1 ? 429 : 200, { 'retry-after': '0.05' }).end();
    });
    expect((await peer.get()).status).toBe(200);
    expect([...peer.recording.exchanges.values()].map((one) => one.response?.status)).toEqual([429, 200]);
  });

  test('gives throttling back as the answer when it does not end', async () => {
    await using peer = await serve((_incoming, outgoing) =>
      outgoing.writeHead(429, { 'retry-after': '0.01' }).end(),
    );
    expect((await peer.get()).status).toBe(429);
    expect(peer.recording.exchanges.size).toBe(3);
  });

  test.each<[string, RequestListener, RegExp]>([
    ['silence', () => {}, /gave no answer within 0\.3 s/],
    [
      'an answer that never ends',
      (_incoming, outgoing) => void outgoing.write('{'),
      /gave no answer within 0\.3 s/,
    ],
    ['a closed connection', (incoming) => incoming.socket.destroy(), /cannot reach 127\.0\.0\.1:\d+ \(\w+\)/],
  ])('turns %s into an obstacle of the target, and records it', async (_what, listener, says) => {
    await using peer = await serve(listener);
    const caught: unknown = await peer.get().catch((cause: unknown) => cause);
    expect(caught).toBeInstanceOf(Obstacle);
    expect(caught).toMatchObject({ origin: 'target', message: expect.stringMatching(says) as unknown });
    expect([...peer.recording.exchanges.values()][0]?.failure).toMatch(says);
  });

  test('never has more requests under way than the target allows', async () => {
    let underWay = 0;
    let most = 0;
    await using peer = await serve((_incoming, outgoing) => {
      underWay += 1;
      most = Math.max(most, underWay);
      setTimeout(() => {
        underWay -= 1;
        outgoing.end();
      }, 10);
    });
    await Promise.all(Array.from({ length: 8 }, () => peer.get()));
    expect(most).toBe(2);
  });
});

test('a limiter spaces requests by the rate', async () => {
  const limiter = createLimiter({ requestsPerSecond: 50, concurrency: 8, timeoutSeconds: 1, waitSeconds: 0 });
  const starts: number[] = [];
  await Promise.all(
    Array.from({ length: 4 }, () =>
      limiter.run(() => {
        starts.push(performance.now());
        return Promise.resolve();
      }),
    ),
  );
  // 20 ms apart; a timer may fire a little early, and one that fires late does not move the next.
  for (const [index, start] of starts.entries())
    expect(start - (starts[0] ?? 0)).toBeGreaterThan(index * 20 - 8);
});
