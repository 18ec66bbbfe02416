import type { errors as oidcErrors } from 'oidc-provider';

import type { OperatorRules } from '../operator-rules.ts';

/** The claims of an assertion that the profile limits; the library has judged the others. */
export interface AssertionClaims {
  readonly exp?: unknown;
  readonly iat?: unknown;
}

/** Throws invalid_client where an assertion lives longer than the ICM profile allows. `now` in seconds. */
export function judgeAssertion(
  { exp, iat }: AssertionClaims,
  now: number,
  rules: OperatorRules,
  errors: typeof oidcErrors,
): void {
  const start = typeof iat === 'number' ? Math.min(iat, now) : now;
  const tooLong = typeof exp !== 'number' || exp - start > rules.maximumAssertionLifetimeSeconds;
  if (tooLong || (rules.assertionIatRequired && iat === undefined)) throw new errors.InvalidClientAuth();
}
