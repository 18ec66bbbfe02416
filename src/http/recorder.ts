import { type Exchange, type HeaderLines, headerOf, type Leg } from '../model/exchange.ts';
import type { Veil } from './veil.ts';

/** What was on the wire, before redaction. */
export interface RawExchange {
  readonly leg: Leg;
  readonly path: string;
  readonly startedAt: number;
  readonly durationMs: number;
  readonly request: {
    readonly method: string;
    readonly url: string;
    readonly headers: HeaderLines;
    readonly body?: string | undefined;
  };
  readonly response?: { readonly status: number; readonly headers: HeaderLines; readonly body: string };
  readonly failure?: string;
  /** The URL that a device ended at which others drive. */
  readonly endedAt?: string;
}

/** Keeps the exchanges of a run, redacted, and tells which check made which. */
export interface Recorder {
  record(raw: RawExchange): string;
  /** Counts an exchange that another recorder recorded as evidence here too. */
  cite(id: string): void;
  readonly ids: readonly string[];
}

/** The exchanges of a whole run. */
export interface Recording {
  readonly exchanges: ReadonlyMap<string, Exchange>;
  /** A recorder that also remembers what was recorded through it. */
  recorder(): Recorder;
}

/** Starts an empty recording whose every entry passes through the veil. */
export function startRecording(veil: Veil): Recording {
  const exchanges = new Map<string, Exchange>();
  return {
    exchanges,
    recorder() {
      const ids: string[] = [];
      return {
        ids,
        cite(id) {
          ids.push(id);
        },
        record(raw) {
          const id = `e${exchanges.size + 1}`;
          exchanges.set(id, redacted(id, raw, veil));
          ids.push(id);
          return id;
        },
      };
    },
  };
}

function redacted(id: string, raw: RawExchange, veil: Veil): Exchange {
  const { request, response } = raw;
  return {
    id,
    leg: raw.leg,
    path: raw.path,
    startedAt: Math.round(raw.startedAt),
    durationMs: Math.round(raw.durationMs * 10) / 10,
    request: {
      method: request.method,
      url: veil.url(request.url),
      headers: veil.headers(request.headers),
      ...(request.body === undefined
        ? {}
        : { body: veil.body(request.body, headerOf(request.headers, 'content-type')) }),
    },
    ...(response === undefined
      ? {}
      : {
          response: {
            status: response.status,
            headers: veil.headers(response.headers),
            ...(response.body === ''
              ? {}
              : { body: veil.body(response.body, headerOf(response.headers, 'content-type')) }),
          },
        }),
    ...(raw.endedAt === undefined ? {} : { endedAt: veil.url(raw.endedAt) }),
    ...(raw.failure === undefined ? {} : { failure: veil.text(raw.failure) }),
  };
}
