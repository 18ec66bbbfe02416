import type { IncomingMessage, ServerResponse } from 'node:http';

import { readBytes } from '../body.ts';
import { operationAt } from './api.ts';
import type { AnswerCall, ApiAnswer, ApiCall } from './call.ts';
import { errorInfo } from './errors.ts';

// A verify request is below 100 bytes; nobody needs more than this.
const maximumBodyBytes = 16 * 1024;

/** Serves the API below a base path. */
export async function serveApi(
  request: IncomingMessage,
  response: ServerResponse,
  basePath: string,
  answerCall: AnswerCall,
): Promise<void> {
  let call: ApiCall;
  try {
    call = await readCall(request, basePath);
  } catch {
    response.destroy(); // the client went away in the middle of its body
    return;
  }
  const answer = await answerCall(call).catch(internalError);
  const body = typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body);
  const headers: Record<string, string | number> = {
    ...answer.headers,
    'content-length': Buffer.byteLength(body),
  };
  // What is left of a body that was too large is not read, so the connection cannot be used again.
  if (call.unreadable === 'too large') headers.connection = 'close';
  response.writeHead(answer.status, headers).end(request.method === 'HEAD' ? undefined : body);
}

/** The crash of an implementation, as its clients see it. */
function internalError(): ApiAnswer {
  return errorInfo(500, 'INTERNAL', 'Something went wrong on our side.');
}

async function readCall(request: IncomingMessage, basePath: string): Promise<ApiCall> {
  const url = URL.parse(request.url ?? '', 'http://operator') ?? new URL('http://operator');
  const path = url.pathname.startsWith(`${basePath}/`) ? url.pathname.slice(basePath.length) : url.pathname;
  return {
    method: request.method ?? 'GET',
    path,
    operation: url.pathname === basePath + path ? operationAt(path) : undefined,
    query: url.searchParams,
    rawQuery: /\?(.*)$/s.exec(request.url ?? '')?.[1] ?? '',
    // The only header that comes as a list is Set-Cookie, which no request has.
    headers: Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
    ),
    rawHeaders: request.rawHeaders,
    ...(await readBody(request)),
    origin: request.socket,
  };
}

async function readBody(request: IncomingMessage): Promise<Pick<ApiCall, 'body' | 'unreadable'>> {
  const { 'content-length': length, 'transfer-encoding': encoding } = request.headers;
  if (encoding === undefined && (length === undefined || length === '0')) return {};
  const bytes = await readBytes(request, maximumBodyBytes);
  if (bytes === undefined) return { unreadable: 'too large' };
  try {
    return { body: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { unreadable: 'not UTF-8' };
  }
}
