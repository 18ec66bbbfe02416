import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

import { expect, test } from 'vitest';

import { createHttpClient } from '../http/http-client.ts';
import { createLimiter } from '../http/limiter.ts';
import { startRecording } from '../http/recorder.ts';
import { openRoute } from '../http/routes.ts';
import { createVeil } from '../http/veil.ts';
import { followDeviceLeg } from './device-leg.ts';

const redirectUri = 'https://client.example/callback';

async function listening(listener: RequestListener) {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // Cast: a listening server of TCP has an address with a port.
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

test('own headers go to the origin of the first request alone', async () => {
  const seen: string[] = [];
  const note = (place: string, location: () => string): RequestListener => {
    return (incoming, outgoing) => {
      seen.push(`${place} ${incoming.url} ${String(incoming.headers['x-api-key'])}`);
      outgoing.writeHead(302, { location: location() }).end();
    };
  };
  await using carrier = await listening(note('carrier', () => `${first.origin}/back`));
  const steps = [() => '/next', () => `${carrier.origin}/hop`, () => `${redirectUri}?code=c`];
  await using first: Awaited<ReturnType<typeof listening>> = await listening(
    note('first', () => steps.shift()?.() ?? ''),
  );
  const limits = { concurrency: 2, timeoutSeconds: 2, waitSeconds: 0 };
  const http = createHttpClient({
    recorder: startRecording(createVeil()).recorder(),
    limiter: createLimiter(limits),
    timeoutSeconds: limits.timeoutSeconds,
    epoch: performance.now(),
  });
  await using route = openRoute({ kind: 'direct' });
  const { end } = await followDeviceLeg(http, route, {
    method: 'GET',
    url: `${first.origin}/authorize`,
    form: new URLSearchParams({ client_id: 'c1', state: 's' }),
    headers: [],
    ownHeaders: [['x-api-key', 'k1']],
    jar: new Map(),
    redirectUris: [redirectUri],
  });
  expect(seen).toEqual([
    'first /authorize?client_id=c1&state=s k1',
    'first /next k1',
    'carrier /hop undefined',
    'first /back k1',
  ]);
  expect(end.kind).toBe('returned');
});
