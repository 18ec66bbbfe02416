import type { HeaderLines } from '../model/exchange.ts';

/** What a consumer sent through the proxy. */
export interface Asked {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly headers: HeaderLines;
  readonly body: Buffer;
}

/** What the implementation answered. */
export interface Answered {
  readonly status: number;
  readonly headers: HeaderLines;
  readonly body: Buffer;
}

// They are about one connection, not about the message (RFC 9110 7.6.1); the length is written anew.
const ofTheConnection = new Set([
  'connection',
  'content-length',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

/** The header lines that go on to the next connection, without some more. */
export function passedOn(headers: HeaderLines, ...without: readonly string[]): HeaderLines {
  return headers.filter(([name]) => {
    const lower = name.toLowerCase();
    return !ofTheConnection.has(lower) && !without.includes(lower);
  });
}

/** Header lines out of Node's flat list of names and values. */
export function linesOf(raw: readonly string[]): HeaderLines {
  return raw.flatMap((name, index) => (index % 2 === 0 ? [[name, raw[index + 1] ?? ''] as const] : []));
}

/** The value of a header; undefined where there is none. */
export function headerOf(headers: HeaderLines, wanted: string): string | undefined {
  return headers.find(([name]) => name.toLowerCase() === wanted)?.[1];
}
