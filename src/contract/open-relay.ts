import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

import type { HeaderLines } from '../model/exchange.ts';
import { Obstacle } from '../model/obstacle.ts';

/** A request as Pact's verifier made it from a pact. */
export interface PactRequest {
  readonly query: Readonly<Record<string, string>>;
  readonly headers: HeaderLines;
  readonly body: string | undefined;
}

/** The provider's answer, as the verifier shall see it. */
export interface PactAnswer {
  readonly status: number;
  readonly headers: HeaderLines;
  readonly body: string;
}

/** A place on this machine that the verifier takes for the provider. */
export interface Relay extends AsyncDisposable {
  readonly port: number;
  readonly statePath: string;
  /** How many requests for the provider came; the first thing that went wrong, where something did. */
  readonly ended: () => { readonly requests: number; readonly trouble: unknown };
}

export interface RelayOptions {
  /** What `fromProviderState` is answered with. */
  readonly values: Readonly<Record<string, string>>;
  readonly send: (request: PactRequest) => Promise<PactAnswer>;
}

const statePath = '/provider-state-of-nv-conformance';
// What the verifier adds by itself, and what belongs to the connection: nothing of the consumer's.
const notOfThePact = new Set(['host', 'connection', 'content-length', 'transfer-encoding', 'user-agent']);
const ofTheConnection = new Set(['connection', 'content-length', 'keep-alive', 'transfer-encoding']);
// As the verifier sends it of its own accord; a pact that asked for it would word it otherwise.
const verifiersEncoding = 'gzip,deflate';

/** Opens a relay on a free port of 127.0.0.1. */
export async function openRelay({ values, send }: RelayOptions): Promise<Relay> {
  let requests = 0;
  let trouble: unknown;
  const relay = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await bodyOf(request);
    if (request.url === statePath) return answer(response, jsonOf(values));
    requests += 1;
    try {
      answer(response, await send(requestFrom(request, body)));
    } catch (cause) {
      trouble ??= cause;
      if (!response.headersSent) response.writeHead(502);
      response.end();
    }
  };
  const server = createServer((request, response) => {
    relay(request, response).catch((cause: unknown) => {
      trouble ??= cause;
      response.destroy();
    });
  });
  // A flow on the way may take as long as the target allows.
  server.requestTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Obstacle('environment', 'no port is free');
  return {
    port: address.port,
    statePath,
    ended: () => ({ requests, trouble }),
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  // Cast: without an encoding, a request gives buffers.
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return chunks.length === 0 ? undefined : Buffer.concat(chunks).toString();
}

function requestFrom(request: IncomingMessage, body: string | undefined): PactRequest {
  const lines: [string, string][] = [];
  for (let index = 0; index + 1 < request.rawHeaders.length; index += 2) {
    const [name, value] = [request.rawHeaders[index] ?? '', request.rawHeaders[index + 1] ?? ''];
    const lower = name.toLowerCase();
    if (notOfThePact.has(lower) || (lower === 'accept-encoding' && value === verifiersEncoding)) continue;
    lines.push([lower, value]);
  }
  const { searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
  return { query: Object.fromEntries(searchParams), headers: lines, body };
}

function jsonOf(values: RelayOptions['values']): PactAnswer {
  return { status: 200, headers: [['content-type', 'application/json']], body: JSON.stringify(values) };
}

function answer(response: ServerResponse, { status, headers, body }: PactAnswer): void {
  response.sendDate = false;
  const kept = headers.filter(([name]) => !ofTheConnection.has(name.toLowerCase()));
  response.writeHead(status, kept.flat());
  response.end(body);
}
