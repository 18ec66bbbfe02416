import { once } from 'node:events';
import http from 'node:http';
import https from 'node:https';
import { text as textOf } from 'node:stream/consumers';

import type { HeaderLines } from '../model/exchange.ts';

export interface StatedRequest {
  readonly method: string;
  readonly url: string;
  /** With the lines that state the length. */
  readonly headers: HeaderLines;
  readonly body: string | Uint8Array;
}

/** Sends a request whose stated length need not be the true one, over a connection of its own; undici refuses to. */
export async function sendAsStated(
  { method, url, headers, body }: StatedRequest,
  connection: Readonly<https.RequestOptions>,
  timeoutMs: number,
): Promise<{ readonly status: number; readonly rawHeaders: readonly string[]; readonly text: string }> {
  const { protocol, host } = new URL(url);
  const outgoing = (protocol === 'https:' ? https : http).request(url, {
    ...connection,
    method,
    agent: false,
    // In a list they go out as they are, and nothing is added to them.
    headers: ['host', host, ...headers.flat(), 'connection', 'close'],
    signal: AbortSignal.timeout(timeoutMs),
  });
  outgoing.end(body);
  // Cast: the event of this name brings this and nothing else.
  const [incoming] = (await once(outgoing, 'response')) as [http.IncomingMessage];
  const text = await textOf(incoming);
  // What follows the stated length is cut off by the server, and that is no trouble of ours any more.
  outgoing.on('error', () => undefined);
  return { status: incoming.statusCode ?? 0, rawHeaders: incoming.rawHeaders, text };
}
