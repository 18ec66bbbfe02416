import { type HeaderLines, headerOf } from '../model/exchange.ts';
import type { HttpClient, Incoming } from '../http/http-client.ts';
import type { Route } from '../http/routes.ts';
import type { Deadlines } from '../model/network-path.ts';
import { Obstacle } from '../model/obstacle.ts';
import { type CookieJar, cookieHeader, keepCookies } from './cookie-jar.ts';

/** One answer on the way from the authorization endpoint to the redirect URI. */
export interface LegHop {
  readonly exchange: string;
  readonly url: string;
  readonly status: number;
  readonly headers: HeaderLines;
  readonly location?: string;
}

/** Where the chain of redirects ended. */
export type LegEnd =
  | {
      readonly kind: 'returned';
      readonly status: number;
      readonly to: string;
      readonly parameters: ReadonlyMap<string, readonly string[]>;
      readonly deliveredIn: 'query' | 'fragment' | 'body';
    }
  | { readonly kind: 'strayed'; readonly status: number; readonly to: string }
  | { readonly kind: 'answered'; readonly incoming: Incoming };

export interface LegRequest {
  readonly method: 'GET' | 'HEAD' | 'POST';
  readonly url: string;
  /** Parameters of the authorization request: in the body of a POST, else in the query. */
  readonly form: URLSearchParams;
  readonly headers: HeaderLines;
  /** Further headers, which go to the origin of `url` alone: they may be secrets. */
  readonly ownHeaders?: HeaderLines;
  /** The redirect_uri of the request, by whatever name the form has it. */
  readonly trap?: string;
  readonly jar: CookieJar;
  /** URIs that belong to the tester: the chain stops there without fetching. */
  readonly redirectUris: readonly string[];
}

// Aggregators add hops of their own; more than this is a loop.
const mostHops = 15;

/** Follows an authorization request hop by hop over one route. Sends no header that was not asked for. */
export async function followDeviceLeg(
  http: HttpClient,
  route: Route,
  request: LegRequest,
): Promise<{ readonly hops: readonly LegHop[]; readonly end: LegEnd }> {
  const hops: LegHop[] = [];
  const clock = startClock(route.deadlines ?? {});
  let { method, url, body } = firstRequest(request);
  while (hops.length < mostHops) {
    const incoming = await http.send(
      {
        leg: 'device',
        method,
        url,
        headers: headersFor(request, url, body),
        body,
        ...clock.forHop(hops.length),
      },
      route,
    );
    clock.spend(incoming.receivedAt - incoming.sentAt);
    keepCookies(request.jar, url, incoming.headers);
    const location = locationOf(incoming);
    hops.push(hopOf(incoming, url, location));
    if (location === undefined) return { hops, end: bodyEnd(incoming, request) };
    const next = repaired(location, url);
    if (next === undefined) return { hops, end: { kind: 'strayed', status: incoming.status, to: location } };
    const end = endAt(next, incoming.status, request, url);
    if (end !== undefined) return { hops, end };
    if (incoming.status !== 307 && incoming.status !== 308) {
      method = method === 'HEAD' ? 'HEAD' : 'GET';
      body = undefined;
    }
    url = next.href;
  }
  // A browser gives up here too, and shows a page of its own: the operator has sent it nowhere.
  return { hops, end: { kind: 'strayed', status: hops.at(-1)?.status ?? 0, to: url } };
}

// A browser with patience; a slow operator behind a slow aggregator needs a third of it.
const usualTotalSeconds = 60;

/** How long the next hop may take. What we wait for out of politeness does not count. */
function startClock({ hopSeconds, totalSeconds = usualTotalSeconds }: Deadlines) {
  let left = totalSeconds;
  return {
    forHop(hops: number): { timeoutSeconds: number | undefined; atMostSeconds: number } {
      if (left <= 0) {
        throw new Obstacle(
          'target',
          `${hops} hops took ${totalSeconds} s and did not lead to the redirect URI; where that is usual, write more as path.totalSeconds`,
        );
      }
      return { timeoutSeconds: hopSeconds, atMostSeconds: left };
    },
    spend(milliseconds: number): void {
      left -= milliseconds / 1000;
    },
  };
}

function firstRequest(request: LegRequest): {
  method: LegRequest['method'];
  url: string;
  body: string | undefined;
} {
  if (request.method === 'POST') return { method: 'POST', url: request.url, body: request.form.toString() };
  return { method: request.method, url: urlWith(request.url, request.form), body: undefined };
}

/** The URL of an authorization request by GET. */
export function urlWith(endpoint: string, form: URLSearchParams): string {
  const url = new URL(endpoint);
  for (const [name, value] of form) url.searchParams.append(name, value);
  return url.href;
}

/** Where a device that others drive has come back to one of our URIs; undefined where it ended elsewhere. */
export function endAtUrl(
  last: URL,
  redirectUris: readonly string[],
): Extract<LegEnd, { kind: 'returned' }> | undefined {
  return isOurs(last, redirectUris) ? returned(last, 0) : undefined;
}

function headersFor(request: LegRequest, url: string, body: string | undefined): HeaderLines {
  const cookies = cookieHeader(request.jar, url);
  return [
    ...request.headers,
    ...(new URL(url).origin === new URL(request.url).origin ? (request.ownHeaders ?? []) : []),
    ...(cookies === undefined ? [] : [['cookie', cookies] as const]),
    ...(body === undefined ? [] : [['content-type', 'application/x-www-form-urlencoded'] as const]),
  ];
}

function hopOf(incoming: Incoming, url: string, location: string | undefined): LegHop {
  const { exchange, status, headers } = incoming;
  return { exchange, url, status, headers, ...(location === undefined ? {} : { location }) };
}

function locationOf(incoming: Incoming): string | undefined {
  if (incoming.status < 300 || incoming.status > 399) return undefined;
  return headerOf(incoming.headers, 'location');
}

// Operators send blanks in Location; a browser repairs them, and so do we.
function repaired(location: string, base: string): URL | undefined {
  return URL.parse(location.trim().replaceAll(' ', '%20'), base) ?? undefined;
}

function endAt(next: URL, status: number, request: LegRequest, from: string): LegEnd | undefined {
  if (isOurs(next, request.redirectUris)) return returned(next, status);
  // A request is only ever sent to the host that is under test, or by it to a further hop of http(s).
  const isHop = (next.protocol === 'https:' || next.protocol === 'http:') && !isTrap(next, request, from);
  return isHop ? undefined : { kind: 'strayed', status, to: next.href };
}

// A redirect_uri that we sent but never registered is a trap: reaching it is the finding, fetching it would be ours.
function isTrap(next: URL, request: LegRequest, from: string): boolean {
  if (next.host === new URL(from).host) return false;
  const traps = [...request.form.getAll('redirect_uri'), request.trap ?? '', ...request.redirectUris];
  return traps.some((uri) => URL.parse(uri)?.host === next.host);
}

function isOurs(next: URL, redirectUris: readonly string[]): boolean {
  return redirectUris.some((uri) => withoutParameters(new URL(uri)) === withoutParameters(next));
}

function withoutParameters(url: URL): string {
  return `${url.protocol}//${url.host}${url.pathname}`;
}

function returned(url: URL, status: number): Extract<LegEnd, { kind: 'returned' }> {
  const inFragment = new URLSearchParams(url.hash.slice(1));
  const delivered = url.hash.length > 1 && !url.searchParams.has('code') && !url.searchParams.has('error');
  return {
    kind: 'returned',
    status,
    to: withoutParameters(url),
    parameters: grouped(delivered ? inFragment : url.searchParams),
    deliveredIn: delivered ? 'fragment' : 'query',
  };
}

// Some operators answer 200 with the redirect URI as text; it is taken, and reported as a deviation.
function bodyEnd(incoming: Incoming, request: LegRequest): LegEnd {
  const text = incoming.text.trim();
  const url = incoming.status === 200 && text.length < 4096 ? URL.parse(text) : null;
  if (url === null || !isOurs(url, request.redirectUris)) return { kind: 'answered', incoming };
  return {
    kind: 'returned',
    status: 200,
    to: withoutParameters(url),
    parameters: grouped(url.searchParams),
    deliveredIn: 'body',
  };
}

function grouped(parameters: URLSearchParams): ReadonlyMap<string, readonly string[]> {
  return new Map([...new Set(parameters.keys())].map((name) => [name, parameters.getAll(name)]));
}
