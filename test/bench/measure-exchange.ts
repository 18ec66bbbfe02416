import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { Agent, request } from 'undici';

import { createHttpClient } from '../../src/http/http-client.ts';
import { createLimiter } from '../../src/http/limiter.ts';
import { startRecording } from '../../src/http/recorder.ts';
import { openRoute } from '../../src/http/routes.ts';
import { createVeil } from '../../src/http/veil.ts';

// An answer of the size and kind that the API gives.
const answer = JSON.stringify({ devicePhoneNumberVerified: true });
const body = JSON.stringify({ phoneNumber: '+447700900123' });
const headers = [
  'content-type',
  'application/json',
  'x-correlator',
  'b4333c46-49c0-4f62-80d7-f0ef930f1c46',
  'authorization',
  'Bearer a-token-that-is-as-long-as-tokens-are-43',
];

/** Microseconds per exchange, ours and raw, in turn against the same local server; medians of some rounds. */
export async function measureExchange(
  exchanges: number,
  rounds: number,
): Promise<{ ours: number[]; raw: number[] }> {
  const server = createServer((incoming, outgoing) => {
    incoming.resume().on('end', () => outgoing.setHeader('content-type', 'application/json').end(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // Cast: a server on TCP has an AddressInfo.
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/verify`;
  const figures = { ours: [] as number[], raw: [] as number[] };
  for (let round = 0; round <= rounds; round += 1) {
    const raw = await perExchange(exchanges, rawClient(url));
    const ours = await perExchange(exchanges, ourClient(url));
    // The first round warms up.
    if (round === 0) continue;
    figures.raw.push(raw);
    figures.ours.push(ours);
  }
  server.closeAllConnections();
  server.close();
  return figures;
}

interface Client extends AsyncDisposable {
  exchange(): Promise<unknown>;
}

async function perExchange(exchanges: number, client: Client): Promise<number> {
  await using closing = client;
  const startedAt = performance.now();
  for (let count = 0; count < exchanges; count += 1) await closing.exchange();
  return ((performance.now() - startedAt) * 1000) / exchanges;
}

function rawClient(url: string): Client {
  const dispatcher = new Agent();
  return {
    async exchange() {
      const response = await request(url, { dispatcher, method: 'POST', headers, body });
      return JSON.parse(await response.body.text()) as unknown;
    },
    [Symbol.asyncDispose]: () => dispatcher.close(),
  };
}

function ourClient(url: string): Client {
  const veil = createVeil();
  veil.learnNumber('+447700900123', 'subscriber');
  const route = openRoute({ kind: 'direct' });
  const limits = { concurrency: 4, timeoutSeconds: 10, waitSeconds: 0 };
  const http = createHttpClient({
    recorder: startRecording(veil).recorder(),
    limiter: createLimiter(limits),
    timeoutSeconds: limits.timeoutSeconds,
    epoch: performance.now(),
  });
  const lines = headers.flatMap((name, index) =>
    index % 2 === 0 ? [[name, headers[index + 1] ?? ''] as const] : [],
  );
  return {
    async exchange() {
      const incoming = await http.send({ leg: 'api', method: 'POST', url, headers: lines, body }, route);
      return JSON.parse(incoming.text) as unknown;
    },
    [Symbol.asyncDispose]: () => route[Symbol.asyncDispose](),
  };
}
