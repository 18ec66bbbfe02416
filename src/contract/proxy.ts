import { request } from 'undici';

import { reasonOf } from '../http/reason-of.ts';
import type { RawExchange } from '../http/recorder.ts';
import type { Route } from '../http/routes.ts';
import { type Answered, type Asked, linesOf, passedOn } from './exchanged.ts';
import { type LoopbackServer, serveOnLoopback } from './loopback-server.ts';
import type { Opinion, Oracle } from './oracle.ts';

export interface ProxyOptions {
  readonly port: number;
  /** The base path of the release: what stands after it is appended to `apiBaseUrl`. */
  readonly basePath: string;
  readonly apiBaseUrl: string;
  readonly backend: Route;
  readonly timeoutSeconds: number;
  /** performance.now() at the start of the run. */
  readonly epoch: number;
  readonly oracle: Oracle;
  /** Keeps an exchange; returns its id. */
  readonly record: (raw: RawExchange) => string;
}

/** An exchange that passed, with what Prism says of it. */
export interface Judged {
  /** Id of the record. */
  readonly exchange: string;
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  /** Undefined where the implementation gave no answer. */
  readonly status: number | undefined;
  readonly opinion: Opinion;
}

/** A running proxy; `judged` waits for the opinions that are still to come. */
export interface Proxy extends LoopbackServer {
  judged(): Promise<readonly Judged[]>;
}

/** Passes requests on to an implementation as they are, records them, and has each judged by Prism. */
export async function startProxy(options: ProxyOptions): Promise<Proxy> {
  const judging: Promise<Judged>[] = [];
  const server = await serveOnLoopback(options.port, async (asked) => {
    const startedAt = performance.now();
    const url = urlOf(asked.path, options);
    const about = {
      leg: 'api',
      path: `proxy to ${options.backend.label}`,
      startedAt: startedAt - options.epoch,
      request: { method: asked.method, url, headers: asked.headers, body: textOf(asked.body) },
    } as const;
    const seen = { method: asked.method, path: asked.path.replace(/\?.*/s, '') };
    try {
      const answered = await passOn(asked, url, options);
      const durationMs = performance.now() - startedAt;
      const { status, headers, body } = answered;
      const exchange = options.record({
        ...about,
        durationMs,
        response: { status, headers, body: body.toString() },
      });
      judging.push(
        options.oracle.examine(asked, answered).then((opinion) => ({ ...seen, exchange, status, opinion })),
      );
      return answered;
    } catch (cause) {
      const why = `the implementation gave no answer (${reasonOf(cause)})`;
      const exchange = options.record({ ...about, durationMs: performance.now() - startedAt, failure: why });
      judging.push(Promise.resolve({ ...seen, exchange, status: undefined, opinion: { kind: 'none', why } }));
      return noAnswer(why);
    }
  });
  return { ...server, judged: () => Promise.all(judging) };
}

async function passOn(asked: Asked, url: string, options: ProxyOptions): Promise<Answered> {
  const response = await request(url, {
    dispatcher: options.backend.dispatcher,
    method: asked.method as 'GET',
    // Without encodings, so that everybody can read what comes.
    headers: passedOn(asked.headers, 'host', 'expect', 'accept-encoding').flat(),
    body: asked.body.length === 0 ? null : asked.body,
    signal: AbortSignal.timeout(options.timeoutSeconds * 1000),
    responseHeaders: 'raw',
  });
  return {
    status: response.statusCode,
    // Cast: with `responseHeaders: 'raw'` undici gives a flat list, which its types do not say.
    headers: linesOf((response.headers as unknown as readonly (string | Buffer)[]).map(String)),
    body: Buffer.from(await response.body.arrayBuffer()),
  };
}

function urlOf(path: string, { basePath, apiBaseUrl }: ProxyOptions): string {
  const under = path.startsWith(`${basePath}/`);
  return under ? apiBaseUrl + path.slice(basePath.length) : new URL(apiBaseUrl).origin + path;
}

function textOf(body: Buffer): string | undefined {
  return body.length === 0 ? undefined : body.toString();
}

// RFC 9110 15.6.3: what a gateway says of a server behind it.
function noAnswer(why: string): Answered {
  const body = Buffer.from(
    JSON.stringify({ status: 502, code: 'BAD_GATEWAY', message: `nv-conformance proxy: ${why}` }),
  );
  return { status: 502, headers: [['content-type', 'application/json']], body };
}
