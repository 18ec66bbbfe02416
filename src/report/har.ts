import type { Content, Entry, Har, Header, Page, Request, Response } from 'har-format';

import { type Exchange, type HeaderLines, headerOf } from '../model/exchange.ts';
import type { Run } from '../model/run.ts';

// The only version that is sent (src/http/routes.ts).
const httpVersion = 'HTTP/1.1';
/** What HAR says of a size that is not known. Bodies are redacted, so their sizes on the wire are not. */
const unknown = -1;

/** The exchanges of the run as an HTTP archive (HAR 1.2): a page for each check, phone numbers and secrets redacted. */
export function renderHar(run: Run): string {
  const start = Date.parse(run.startedAt);
  const pageOf = new Map<string, string>();
  for (const check of run.checks) {
    for (const id of check.exchanges) if (!pageOf.has(id)) pageOf.set(id, check.id);
  }
  const exchanges = Object.values(run.exchanges).toSorted((one, other) => one.startedAt - other.startedAt);
  const firstOf = Map.groupBy(exchanges, ({ id }) => pageOf.get(id));
  const pages = run.checks.flatMap(({ id, title }): readonly Page[] => {
    const first = firstOf.get(id)?.[0];
    if (first === undefined) return [];
    return [{ id, title: `${id}: ${title}`, startedDateTime: at(start, first), pageTimings: {} }];
  });
  const har: Har = {
    log: {
      version: '1.2',
      creator: run.tool,
      comment: `${run.target.name}, Number Verification ${run.target.release}: redacted`,
      pages,
      entries: exchanges.map((one) => entryOf(one, start, pageOf.get(one.id))),
    },
  };
  return `${JSON.stringify(har, undefined, 1)}\n`;
}

function at(start: number, { startedAt }: Exchange): string {
  return new Date(start + startedAt).toISOString();
}

function entryOf(exchange: Exchange, start: number, page: string | undefined): Entry {
  return {
    ...(page === undefined ? {} : { pageref: page }),
    startedDateTime: at(start, exchange),
    time: exchange.durationMs,
    request: requestOf(exchange),
    response: responseOf(exchange),
    cache: {},
    timings: { send: 0, wait: exchange.durationMs, receive: 0 },
    comment: `${exchange.id}, ${exchange.leg}, ${exchange.path}`,
  };
}

function requestOf({ request }: Exchange): Request {
  const url = asUri(request.url);
  const query = /\?([^#]*)/.exec(url)?.[1] ?? '';
  return {
    method: request.method,
    url,
    httpVersion,
    cookies: [],
    headers: headersOf(request.headers),
    queryString: [...new URLSearchParams(query)].map(([name, value]) => ({ name, value })),
    ...(request.body === undefined
      ? {}
      : { postData: { mimeType: typeOf(request.headers), text: request.body } }),
    headersSize: unknown,
    bodySize: request.body === undefined ? 0 : unknown,
  };
}

function responseOf({ response, failure }: Exchange): Response {
  const headers = response?.headers ?? [];
  return {
    // As browsers have it where nothing came back.
    status: response?.status ?? 0,
    statusText: '',
    httpVersion,
    cookies: [],
    headers: headersOf(headers),
    content: contentOf(headers, response?.body ?? ''),
    redirectURL: headerOf(headers, 'location') ?? '',
    headersSize: unknown,
    bodySize: response?.body === undefined ? 0 : unknown,
    ...(failure === undefined ? {} : { _error: failure }),
  };
}

function contentOf(headers: HeaderLines, text: string): Content {
  return { size: Buffer.byteLength(text), mimeType: typeOf(headers), ...(text === '' ? {} : { text }) };
}

function headersOf(lines: HeaderLines): Header[] {
  return lines.map(([name, value]) => ({ name, value }));
}

function typeOf(headers: HeaderLines): string {
  return headerOf(headers, 'content-type') ?? 'application/octet-stream';
}

/** A URL in which nothing stands that a URI must not hold: pseudonyms have brackets of their own. */
function asUri(url: string): string {
  return url
    .toWellFormed()
    .replace(/[^A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]/gu, encodeURIComponent)
    .replace(/%(?![0-9A-Fa-f]{2})/g, '%25');
}
