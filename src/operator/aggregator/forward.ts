import type { ReleaseRules } from '../release-rules.ts';
import { bearerTokenIn, findAccessToken } from '../resource/access-token.ts';
import { operations } from '../resource/api.ts';
import type { AnswerCall, ApiAnswer, ApiCall } from '../resource/call.ts';
import { refuseCorrelator, withCorrelator } from '../resource/correlator.ts';
import {
  errorInfo,
  notAuthenticatedByNetwork,
  permissionDenied,
  unauthenticated,
} from '../resource/errors.ts';
import { readQuestion } from '../resource/verify.ts';
import type { Store } from '../store.ts';
import type { Backend } from './backend.ts';
import type { Inner } from './chain.ts';

/** What the aggregator's API stands on. */
export interface ForwardSurroundings {
  readonly rules: ReleaseRules;
  readonly store: Store;
  readonly backend: Backend;
  /** What an own access token stands on at the operator. */
  readonly innerOf: (accessToken: string) => Inner | undefined;
}

// Of a request and of an answer: the rest is between two neighbours.
const requestHeaders = ['content-type', 'content-encoding', 'accept', 'x-correlator'];
const answerHeaders = ['content-type', 'cache-control', 'www-authenticate'];

/** Makes an API that judges its own tokens and has the operator answer, with the operator's token. */
export function makeForward(surroundings: ForwardSurroundings): AnswerCall {
  return async (call) => withCorrelator(await answer(call, surroundings), call, surroundings.rules);
}

async function answer(
  call: ApiCall,
  { rules, store, innerOf, backend }: ForwardSurroundings,
): Promise<ApiAnswer> {
  const { operation } = call;
  if (operation === undefined) return errorInfo(404, 'NOT_FOUND', 'There is nothing at this path.');
  const { method, scope } = operations[operation];
  if (call.method !== method) {
    return errorInfo(405, 'METHOD_NOT_ALLOWED', `Only ${method} is possible here.`, { allow: method });
  }
  const { authorization } = call.headers;
  const value = bearerTokenIn(authorization);
  const token = value === undefined ? undefined : findAccessToken(store, value);
  const inner = value === undefined ? undefined : innerOf(value);
  if (token === undefined || inner === undefined) {
    return unauthenticated(/^Bearer +\S/i.test(authorization ?? ''));
  }
  const correlatorRefusal = refuseCorrelator(call, rules);
  if (correlatorRefusal !== undefined) return correlatorRefusal;
  if (!token.scopes.includes(scope)) return permissionDenied(scope);
  if (!token.authenticationMethods.some((one) => rules.authenticationMethods.includes(one))) {
    return notAuthenticatedByNetwork();
  }
  if (call.unreadable !== undefined) {
    const read = readQuestion(call, rules);
    if ('refusal' in read) return read.refusal;
  }
  return forward(call, inner, rules.basePath, backend);
}

async function forward(
  call: ApiCall,
  { upstream, accessToken }: Inner,
  basePath: string,
  backend: Backend,
): Promise<ApiAnswer> {
  const headers = requestHeaders.flatMap((name) => {
    const value = call.headers[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  const response = await backend.fetch(`${upstream.operator.apiRoot}${basePath}${call.path}`, {
    method: call.method,
    headers: { ...Object.fromEntries(headers), authorization: `Bearer ${accessToken}` },
    // A GET has no input, whatever came with it.
    ...(call.method === 'GET' || call.body === undefined ? {} : { body: Buffer.from(call.body) }),
  });
  const kept = answerHeaders.flatMap((name) => {
    const value = response.headers.get(name);
    return value === null ? [] : [[name, value] as const];
  });
  return { status: response.status, headers: Object.fromEntries(kept), body: await response.text() };
}
