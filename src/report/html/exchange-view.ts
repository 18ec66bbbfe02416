import type { Exchange, HeaderLines, Leg } from '../../model/exchange.ts';
import { visible, visibleLine } from '../visible.ts';
import { duration, grouped } from '../wording.ts';
import { prettyBody } from './pretty-body.ts';

/** One message as a listing. */
export interface MessageView {
  readonly start: string;
  /** Parameters of a long URL, one to a line. */
  readonly query: string;
  readonly headers: string;
  readonly body: string;
  /** Said below a listing that is not whole. */
  readonly note: string;
}

/** An exchange in words only, so that Preact and the script of the page show it alike. */
export interface ExchangeView {
  readonly id: string;
  readonly leg: Leg;
  readonly method: string;
  /** The path; the host stands in the route. */
  readonly address: string;
  readonly status: string;
  readonly route: string;
  readonly request: MessageView;
  readonly response: MessageView;
}

// Errors, tokens and key sets fit; a web page that someone sent instead does not, and its beginning tells what it is.
const longestBody = 4000;
const longestLine = 2000;
// A URL up to this is easier to read on one line.
const longestUrl = 100;

/** Who sends the request of a leg to whom. */
export const parties: Readonly<Record<Leg, string>> = {
  discovery: 'Consumer to authorization server',
  device: 'Device to authorization server',
  token: 'Consumer to authorization server',
  api: 'Consumer to API',
};

/** An exchange, made ready to be read. */
export function viewOf(exchange: Exchange): ExchangeView {
  const { request, response } = exchange;
  const [address = '', query] = request.url.split('?', 2);
  const [, host = '', path = address] = /^([a-z]+:\/\/[^/]*)(.*)$/i.exec(address) ?? [];
  const way = exchange.path === 'direct' ? '' : `, ${exchange.path}`;
  const answer =
    response === undefined
      ? unanswered(exchange)
      : message(`HTTP ${response.status}`, '', response.headers, response.body);
  return {
    id: exchange.id,
    leg: exchange.leg,
    method: visibleLine(request.method),
    address: cut(visibleLine(path === '' ? '/' : path)) + (query === undefined ? '' : '?…'),
    status: statusOf(exchange),
    route: cut(visibleLine(`${host}${way}, ${duration(exchange.durationMs)}`)),
    request: message(...requestLine(request.method, request.url), request.headers, request.body),
    response: answer,
  };
}

function statusOf({ response, endedAt }: Exchange): string {
  if (response !== undefined) return String(response.status);
  return endedAt === undefined ? 'no response' : 'came back';
}

function unanswered({ endedAt, failure }: Exchange): MessageView {
  if (endedAt === undefined) {
    const body = visible(failure ?? 'no reason was recorded');
    return { start: 'No response', query: '', headers: '', body, note: '' };
  }
  const [start, query] = requestLine('Ended at', endedAt);
  const note = 'The device was driven from outside the suite: nothing of the way there was seen.';
  return { ...message(start, query, [], undefined), note };
}

function message(start: string, query: string, headers: HeaderLines, body: string | undefined): MessageView {
  const whole = body === undefined ? '' : prettyBody(body, headers);
  const short = whole.length > longestBody;
  return {
    start: cut(visibleLine(start)),
    query: cut(visible(query)),
    headers: headers.map(([name, value]) => cut(visibleLine(`${name}: ${value}`))).join('\n'),
    body: visible(short ? whole.slice(0, longestBody).toWellFormed() : whole),
    note: short
      ? `Cut: the first ${grouped(longestBody)} of ${grouped(whole.length)} characters. run.json has the rest.`
      : '',
  };
}

function requestLine(method: string, url: string): readonly [start: string, query: string] {
  const mark = url.indexOf('?');
  if (mark < 0 || url.length <= longestUrl) return [`${method} ${url}`, ''];
  return [`${method} ${url.slice(0, mark)}`, url.slice(mark).replaceAll('&', '\n&')];
}

function cut(line: string): string {
  return line.length <= longestLine
    ? line
    : `${line.slice(0, longestLine).toWellFormed()}… (${grouped(line.length)} characters)`;
}
