import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import { Misuse } from '../model/misuse.ts';
import { type Answered, type Asked, linesOf, passedOn } from './exchanged.ts';

/** A server on 127.0.0.1, closed by disposing of it. */
export interface LoopbackServer extends AsyncDisposable {
  readonly url: string;
}

// Bodies of this API are a line long; whoever sends more is not speaking it.
const longestBody = 1_000_000;

/** Serves every request with what `answer` makes of it. Throws a Misuse where the port is taken. */
export async function serveOnLoopback(
  port: number,
  answer: (asked: Asked) => Promise<Answered>,
): Promise<LoopbackServer> {
  const server = createServer((request, response) => {
    void serve(request, response, answer);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) =>
      reject(
        cause.code === 'EADDRINUSE'
          ? new Misuse(`port ${port} is taken; write another, or --port 0 for a free one`, { cause })
          : cause,
      ),
    );
    server.listen(port, '127.0.0.1', resolve);
  });
  // Cast: a server that listens on TCP has a TCP address.
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${taken}`,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  answer: (asked: Asked) => Promise<Answered>,
): Promise<void> {
  const body = await bodyOf(request);
  if (body === undefined) {
    response.writeHead(413, { connection: 'close' }).end();
    return;
  }
  const {
    status,
    headers,
    body: text,
  } = await answer({
    method: request.method ?? 'GET',
    path: pathOf(request.url ?? '/'),
    headers: linesOf(request.rawHeaders),
    body,
  });
  const length = text.length > 0 || (status !== 204 && status !== 304 && request.method !== 'HEAD');
  const lines = [...passedOn(headers), ...(length ? [['content-length', String(text.length)] as const] : [])];
  response.writeHead(status, lines.flat());
  response.end(text);
}

// Some clients write the whole address, as they would to a proxy.
function pathOf(written: string): string {
  if (written.startsWith('/')) return written;
  const url = URL.parse(written);
  return url === null ? '/' : url.pathname + url.search;
}

/** The whole body; undefined where it is too long, or the sender left. */
async function bodyOf(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of request) {
      // Cast: without an encoding set, a request yields buffers.
      const part = chunk as Buffer;
      length += part.length;
      if (length > longestBody) return undefined;
      chunks.push(part);
    }
  } catch {
    // The sender is gone: nobody is there to be told.
    return undefined;
  }
  return Buffer.concat(chunks);
}
