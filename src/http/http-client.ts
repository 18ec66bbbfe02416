import { setTimeout as sleep } from 'node:timers/promises';

import { errors, request as send } from 'undici';

import { type HeaderLines, headerOf, type Leg } from '../model/exchange.ts';
import { Obstacle } from '../model/obstacle.ts';
import type { Limiter } from './limiter.ts';
import { reasonOf } from './reason-of.ts';
import type { RawExchange, Recorder } from './recorder.ts';
import type { Route } from './routes.ts';
import { sendAsStated } from './send-as-stated.ts';
import { certificateTrouble } from './trust.ts';

export interface OutgoingRequest {
  readonly leg: Leg;
  readonly method: string;
  readonly url: string;
  readonly headers: HeaderLines;
  /** Text is sent in UTF-8. */
  readonly body?: string | Uint8Array | undefined;
  /** The headers state the length of the body, rightly or not. */
  readonly lengthStated?: boolean;
  /** Given up after this long rather than after what the client was made with. */
  readonly timeoutSeconds?: number | undefined;
  /** What is left of a longer deadline. */
  readonly atMostSeconds?: number | undefined;
}

/** A response as it came off the wire, and the id of its record. */
export interface Incoming {
  readonly exchange: string;
  readonly status: number;
  readonly headers: HeaderLines;
  readonly text: string;
  /** Epoch milliseconds when the request was sent. */
  readonly sentAt: number;
  readonly receivedAt: number;
}

/** The only caller of the network: sends, keeps deadlines and limits, records. */
export interface HttpClient {
  /** The check that it sends for; empty where all of them share it. */
  readonly check: string;
  /** `seen` is told every response, those too after which the request is sent again. Throws an Obstacle when no response comes. */
  send(request: OutgoingRequest, route: Route, seen?: (incoming: Incoming) => void): Promise<Incoming>;
  /** Records what another than this client did over a device; returns the id of the record. */
  noteTrip(trip: NotedTrip): string;
}

/** A URL that someone else opened on a device, and how that ended. */
export interface NotedTrip {
  readonly url: string;
  readonly path: string;
  /** performance.now() */
  readonly startedAt: number;
  readonly endedAt?: string;
  readonly failure?: string;
}

export interface HttpClientOptions {
  readonly recorder: Recorder;
  readonly check?: string;
  readonly limiter: Limiter;
  /** A request without an answer after this many seconds is given up. */
  readonly timeoutSeconds: number;
  /** performance.now() at the start of the run. */
  readonly epoch: number;
}

// Throttling is the target's right, so it is waited for, but not for ever.
const throttledTries = 3;
const longestBackOffMs = 30_000;
const defaultBackOffMs = 1_000;
// A body beyond this is no answer of this API; reading on would only cost memory.
const longestBody = 1_000_000;

/** Makes a client that records through `recorder`. */
export function createHttpClient(options: HttpClientOptions): HttpClient {
  const once = async (outgoing: OutgoingRequest, route: Route): Promise<Incoming> => {
    const startedAt = performance.now();
    const sentAt = Date.now();
    const timeoutSeconds = Math.min(
      outgoing.timeoutSeconds ?? options.timeoutSeconds,
      outgoing.atMostSeconds ?? Infinity,
    );
    const about = {
      leg: outgoing.leg,
      path: route.label,
      startedAt: startedAt - options.epoch,
      request: { ...outgoing, body: textOf(outgoing.body) },
    } satisfies Partial<RawExchange>;
    try {
      const response = await exchange(outgoing, route, Math.ceil(timeoutSeconds * 1000));
      const durationMs = performance.now() - startedAt;
      const { status, headers, text } = response;
      const id = options.recorder.record({ ...about, durationMs, response: { status, headers, body: text } });
      return { ...response, exchange: id, sentAt, receivedAt: Date.now() };
    } catch (cause) {
      const obstacle = obstacleOf(cause, outgoing, route, timeoutSeconds);
      options.recorder.record({
        ...about,
        durationMs: performance.now() - startedAt,
        failure: obstacle.message,
      });
      throw obstacle;
    }
  };

  return {
    check: options.check ?? '',
    noteTrip: ({ url, startedAt, ...told }) =>
      options.recorder.record({
        ...told,
        leg: 'device',
        startedAt: startedAt - options.epoch,
        durationMs: performance.now() - startedAt,
        request: { method: 'GET', url, headers: [] },
      }),
    async send(outgoing, route, seen) {
      for (let tries = 1; ; tries += 1) {
        const incoming = await options.limiter.run(() => once(outgoing, route));
        seen?.(incoming);
        if (incoming.status !== 429 || tries === throttledTries) return incoming;
        const backOff = backOffOf(incoming.headers);
        options.limiter.holdBack(backOff);
        await sleep(backOff);
      }
    },
  };
}

// What is not UTF-8 is shown with marks in its place.
function textOf(body: string | Uint8Array | undefined): string | undefined {
  return body instanceof Uint8Array ? Buffer.from(body).toString('utf8') : body;
}

async function exchange(
  outgoing: OutgoingRequest,
  route: Route,
  timeoutMs: number,
): Promise<{ status: number; headers: HeaderLines; text: string }> {
  if (outgoing.lengthStated === true) return exchangeAsStated(outgoing, route, timeoutMs);
  const response = await send(outgoing.url, {
    dispatcher: route.dispatcher,
    method: outgoing.method as 'GET',
    headers: outgoing.headers.flat(),
    body: outgoing.body ?? null,
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
    signal: AbortSignal.timeout(timeoutMs),
    responseHeaders: 'raw',
  });
  const text = await response.body.text();
  return {
    status: response.statusCode,
    // Cast: with `responseHeaders: 'raw'` undici gives name, value, name, value, … which its types do not say.
    headers: pairs(response.headers as unknown as readonly string[]),
    text: cut(text),
  };
}

async function exchangeAsStated(
  { method, url, headers, body = '' }: OutgoingRequest,
  { direct }: Route,
  timeoutMs: number,
): Promise<{ status: number; headers: HeaderLines; text: string }> {
  if (direct === undefined) {
    throw new Obstacle('environment', 'a request with a wrong length can only be sent without a proxy');
  }
  const { status, rawHeaders, text } = await sendAsStated({ method, url, headers, body }, direct, timeoutMs);
  return { status, headers: pairs(rawHeaders), text: cut(text) };
}

function cut(text: string): string {
  return text.length > longestBody ? text.slice(0, longestBody) : text;
}

function pairs(raw: readonly (string | Buffer)[]): HeaderLines {
  const lines: [string, string][] = [];
  for (let index = 0; index + 1 < raw.length; index += 2)
    lines.push([String(raw[index]), String(raw[index + 1])]);
  return lines;
}

function backOffOf(headers: HeaderLines): number {
  const value = headerOf(headers, 'retry-after');
  const seconds = value === undefined ? Number.NaN : Number(value);
  const wanted = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(value ?? '') - Date.now();
  return Math.min(longestBackOffMs, Number.isFinite(wanted) && wanted > 0 ? wanted : defaultBackOffMs);
}

function obstacleOf(cause: unknown, outgoing: OutgoingRequest, route: Route, seconds: number): Obstacle {
  if (cause instanceof Obstacle) return cause;
  const host = new URL(outgoing.url).host;
  if (isTimeout(cause)) {
    return new Obstacle(
      'target',
      `${outgoing.method} ${host} gave no answer within ${Number(seconds.toPrecision(2))} s`,
      { cause },
    );
  }
  const onTheWay = route.trouble?.(cause, host);
  if (onTheWay !== undefined) return onTheWay;
  const reason = reasonOf(cause);
  const certificate = certificateObstacle(reason, host, cause);
  if (certificate !== undefined) return certificate;
  const over = route.label === 'direct' ? '' : ` over ${route.label}`;
  return new Obstacle('target', `cannot reach ${host}${over} (${reason})`, { cause });
}

function certificateObstacle(code: string, host: string, cause: unknown): Obstacle | undefined {
  switch (certificateTrouble(code)) {
    case 'unknown authority':
      return new Obstacle(
        'config',
        `${host} shows a certificate of an authority that is not trusted (${code}); if it is the operator's own, write into the target file where its certificate is: tls: { ca: { file: ca.pem } }`,
        { cause },
      );
    case 'out of date':
      return new Obstacle('target', `${host} shows a certificate that is out of date (${code})`, { cause });
    case 'other host':
      return new Obstacle('target', `${host} shows a certificate of another host (${code})`, { cause });
    case undefined:
      return undefined;
  }
}

function isTimeout(cause: unknown): boolean {
  return (
    cause instanceof errors.HeadersTimeoutError ||
    cause instanceof errors.BodyTimeoutError ||
    cause instanceof errors.ConnectTimeoutError ||
    (cause instanceof DOMException && cause.name === 'TimeoutError') ||
    // What Node's own client makes of it; undici has the same name for a proxy that opens no way.
    (cause instanceof Error && cause.name === 'AbortError' && !(cause instanceof errors.RequestAbortedError))
  );
}
