import { all, type Expectation, expectation, shown, where } from './expectation.ts';
import { answered, inJson, member, memberOf } from './expect-received.ts';
import type { Received, TokenAnswer } from './observations.ts';

const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';

/** 200 with an access token. */
export function issued(): Expectation<Received> {
  return all<Received>(answered(200), member('access_token', 'a non-empty string', isText));
}

/** An OAuth error with one of these statuses and errors, and no token. */
export function tokenRefused(
  statuses: readonly [number, ...number[]],
  ...errors: readonly string[]
): Expectation<Received> {
  const says = `refused with ${statuses.join(' or ')} ${errors.join(' or ')}`;
  return expectation(says, (answer) => {
    const findings = [...answered(...statuses).examine(answer), ...withoutToken().examine(answer)];
    const error = memberOf(answer, 'error');
    return findings.length > 0 || errors.some((one) => one === error)
      ? findings
      : [{ of: 'error', expected: errors.join(' or '), actual: shown(error) }];
  });
}

/** Whatever the answer says, it is not about the client's authentication. */
export function clientAccepted(): Expectation<Received> {
  return member('error', 'other than invalid_client', (value) => value !== 'invalid_client', shown);
}

/** No access token, whatever else the answer says. */
export function withoutToken(): Expectation<Received> {
  return member(
    'access_token',
    'absent',
    (value) => value === undefined,
    () => 'a token was issued',
  );
}

/** invalid_client with the status that the release names. */
export function clientRefused(): Expectation<Received> {
  return all<Received>(
    withoutToken(),
    where(
      'refused with the status of the release for invalid_client',
      'HTTP status',
      (answer) => answer.status,
      (status, answer) => answer.release.invalidClientStatus.includes(status),
      String,
    ),
    member('error', 'invalid_client', (value) => value === 'invalid_client', shown),
  );
}

/** token_type is Bearer, in any case; or DPoP, where a proof was sent because the target requires one. */
export function ofTypeBearer(): Expectation<TokenAnswer> {
  return where(
    'with token_type Bearer',
    'token_type',
    (answer) => memberOf(answer, 'token_type'),
    (value, { proofKey }) => isOfType(value, 'bearer') || (proofKey !== undefined && isOfType(value, 'dpop')),
  );
}

/** token_type is DPoP, in any case. */
export function ofTypeDpop(): Expectation<Received> {
  return member('token_type', 'DPoP', (value) => isOfType(value, 'dpop'), shown);
}

function isOfType(value: unknown, type: string): boolean {
  return typeof value === 'string' && value.toLowerCase() === type;
}

/** scope, where it is reported, grants nothing that was not asked for. */
export function scopeAsAsked(): Expectation<TokenAnswer> {
  return where(
    'with no scope beyond what was asked for',
    'scope',
    (answer) => memberOf(answer, 'scope'),
    (scope, answer) =>
      scope === undefined ||
      (typeof scope === 'string' &&
        scope
          .split(' ')
          .every((value) => (answer.authorization?.sent.scope ?? '').split(' ').includes(value))),
  );
}

/** An RFC 6749 error body in application/json: a string `error`, not CAMARA's ErrorInfo. */
export function oauthError(): Expectation<TokenAnswer> {
  return all<TokenAnswer>(inJson(), member('error', 'a non-empty string', isText, shown));
}

/** The granted scope, as reported or else as asked, holds. */
export function scopeAsGranted(
  says: string,
  holds: (values: readonly string[]) => boolean,
): Expectation<TokenAnswer> {
  return where(
    says,
    'scope',
    (answer) => memberOf(answer, 'scope'),
    // RFC 6749 5.1: without a scope member, what was asked for is what was granted.
    (scope, answer) =>
      holds((typeof scope === 'string' ? scope : (answer.authorization?.sent.scope ?? '')).split(' ')),
  );
}
