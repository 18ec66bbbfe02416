import { headerOf } from '../model/exchange.ts';
import { all, type Expectation, expectation, shown, where } from './expectation.ts';
import { memberOf } from './expect-received.ts';
import type { Authorization } from './observations.ts';

/** How an authorization ended, in a few words. */
export function endingOf({ end }: Authorization): string {
  switch (end.kind) {
    case 'returned': {
      const error = end.parameters.get('error')?.[0];
      if (error !== undefined) return `a redirect with error=${error}`;
      return end.parameters.has('code') ? 'a redirect with a code' : 'a redirect without code or error';
    }
    case 'strayed':
      return `a redirect to ${end.to.split(/[?#]/)[0] ?? ''}`;
    case 'answered': {
      const type = headerOf(end.received.headers, 'content-type') ?? 'no body';
      return `${end.received.status} with ${type.split(';')[0] ?? type}`;
    }
  }
}

/** A parameter of the redirect; undefined when it is absent or the browser did not return. */
export function parameterOf({ end }: Authorization, name: string): string | undefined {
  return end.kind === 'returned' ? end.parameters.get(name)?.[0] : undefined;
}

function ending(says: string, holds: (authorization: Authorization) => boolean): Expectation<Authorization> {
  return expectation(says, (authorization) =>
    holds(authorization) ? [] : [{ of: 'ending', expected: says, actual: endingOf(authorization) }],
  );
}

/** The browser came back to the redirect URI with an authorization code. */
export function withCode(): Expectation<Authorization> {
  return ending('a redirect with an authorization code', (one) => (parameterOf(one, 'code') ?? '') !== '');
}

/** No authorization code in any form. */
export function withoutCode(): Expectation<Authorization> {
  return ending('no authorization code', (one) => parameterOf(one, 'code') === undefined);
}

/** The browser came back to the redirect URI with one of these errors, and without a code. */
export function refusedByRedirect(...errors: readonly string[]): Expectation<Authorization> {
  return ending(`a redirect with error=${errors.join(' or ')} and no code`, (one) => {
    const error = parameterOf(one, 'error');
    return error !== undefined && errors.includes(error) && parameterOf(one, 'code') === undefined;
  });
}

/** The browser came back to the redirect URI with any error, and without a code. */
export function refusedBySomeRedirect(): Expectation<Authorization> {
  return ending(
    'a redirect with an error and no code',
    (one) => parameterOf(one, 'error') !== undefined && parameterOf(one, 'code') === undefined,
  );
}

/**
 * How a sound request ends off the mobile network: redirected with an error that says that nobody was authenticated. A
 * request that is spoilt is another matter (RFC 6749 4.1.1, OIDC Core 3.1.2.3: who asks is authenticated if the request is valid).
 */
export function refusedOffNetwork(): Expectation<Authorization> {
  return refusedByRedirect('login_required', 'interaction_required', 'access_denied');
}

/** Two requests whose answers can be told apart, so that the one was not refused for what is wrong with the other. */
export function endingDifferently(): Expectation<{
  readonly one: Authorization;
  readonly other: Authorization;
}> {
  return where(
    'an ending of its own',
    'endings',
    ({ one, other }) => [endingOf(one), endingOf(other)] as const,
    ([first, second]) => first !== second,
    ([first]) => `${first}, both`,
  );
}

/** The authorization server answers 4xx itself and sends the browser nowhere. */
export function refusedWithoutRedirect(): Expectation<Authorization> {
  return ending(
    'an error (4xx) without a redirect',
    ({ end }) => end.kind === 'answered' && end.received.status >= 400 && end.received.status < 500,
  );
}

/** invalid_request and no code: by redirect, or in a 400 of the authorization server's own. */
export function invalidRequest(): Expectation<Authorization> {
  return ending('refused with error=invalid_request and no code', (one) =>
    one.end.kind === 'answered'
      ? one.end.received.status === 400 && memberOf(one.end.received, 'error') === 'invalid_request'
      : parameterOf(one, 'error') === 'invalid_request' && parameterOf(one, 'code') === undefined,
  );
}

/** Redirects only: no page that a person would have to look at. */
export function withoutPage(): Expectation<Authorization> {
  return ending(
    'redirects only, no page',
    ({ end }) => end.kind === 'returned' && end.deliveredIn !== 'body',
  );
}

/** A 302 to exactly the redirect URI, with everything in the query. */
export function byQueryOfRedirect(): Expectation<Authorization> {
  return all<Authorization>(
    redirectedBy302(),
    where(
      'to exactly the redirect URI',
      'redirect target',
      ({ end }) => (end.kind === 'returned' ? end.to : undefined),
      (to, { sent }) => to === sent.redirectUri.split('?')[0],
    ),
    where(
      'with the parameters in the query',
      'place of the parameters',
      ({ end }) => (end.kind === 'returned' ? end.deliveredIn : undefined),
      (place) => place === 'query',
    ),
    where(
      'without tokens in the URL',
      'parameters',
      ({ end }) => (end.kind === 'returned' ? [...end.parameters.keys()] : []),
      (names) => !names.includes('access_token') && !names.includes('id_token'),
    ),
  );
}

/** The redirect itself is a 302, or a 303, which newer practice prefers and `ratherThan303` warns of. */
export function redirectedBy302(): Expectation<Authorization> {
  return redirectedWith('by HTTP 302 or 303', (status) => status === 302 || status === 303);
}

/** The redirect is not a 303, which RFC 9700 prefers and the CAMARA profile does not have. */
export function ratherThan303(): Expectation<Authorization> {
  return redirectedWith('by HTTP 302 rather than 303', (status) => status !== 303);
}

function redirectedWith(says: string, right: (status: number) => boolean): Expectation<Authorization> {
  return where(
    says,
    'HTTP status of the redirect',
    ({ end }) => (end.kind === 'answered' ? end.received.status : end.status),
    right,
    String,
  );
}

/** The error of the redirect is registered by OIDC, RFC 6749 or the CAMARA table. */
export function withRegisteredError(): Expectation<Authorization> {
  return where(
    'with a registered error code',
    'error',
    (one) => parameterOf(one, 'error'),
    (error) => error !== undefined && registeredErrors.has(error),
  );
}

/** state comes back once and unchanged. */
export function withState(): Expectation<Authorization> {
  return where(
    'with the state that was sent, once',
    'state',
    ({ end }) => (end.kind === 'returned' ? (end.parameters.get('state') ?? []) : []),
    (values, { sent }) => values.length === 1 && values[0] === sent.state,
    (values) => (values.length === 0 ? 'absent' : shown(values)),
  );
}

/** iss is there and equals the issuer (RFC 9207). */
export function withIssuer(): Expectation<Authorization> {
  return where(
    'with iss equal to the issuer',
    'iss',
    (one) => parameterOf(one, 'iss'),
    (iss, { issuer }) => iss === issuer,
  );
}

/** No Access-Control-Allow-Origin on any hop. */
export function withoutCors(): Expectation<Authorization> {
  return where(
    'without Access-Control-Allow-Origin',
    'access-control-allow-origin',
    ({ hops }) =>
      hops.flatMap(({ headers }) =>
        headers
          .filter(([name]) => name.toLowerCase() === 'access-control-allow-origin')
          .map(([, value]) => value),
      ),
    (values) => values.length === 0,
  );
}

// OIDC Core 3.1.2.6, RFC 6749 4.1.2.1, RFC 9101 and the table of the CAMARA profile.
const registeredErrors = new Set([
  'invalid_request',
  'unauthorized_client',
  'access_denied',
  'unsupported_response_type',
  'invalid_scope',
  'server_error',
  'temporarily_unavailable',
  'interaction_required',
  'login_required',
  'account_selection_required',
  'consent_required',
  'invalid_request_uri',
  'invalid_request_object',
  'request_not_supported',
  'request_uri_not_supported',
  'registration_not_supported',
]);
