import type { errors as oidcErrors } from 'oidc-provider';

import { knownScopes, offlineAccess, type Client } from '../clients.ts';
import type { OperatorRules } from '../operator-rules.ts';
import type { ReleaseRules } from '../release-rules.ts';

// OIDC Core 5.4: scopes that ask for standard claims. The operator has no such claims to give.
const claimScopes = new Set(['profile', 'email', 'address', 'phone']);

/** What an authorization request asks for. */
export interface Request {
  readonly scopes: readonly string[];
  /** The parameter `claims` (OIDC Core 5.5) is there. */
  readonly asksForClaims: boolean;
}

/** What scopes are judged by. */
export interface ScopeSurroundings {
  readonly errors: typeof oidcErrors;
  readonly rules: OperatorRules;
  readonly release: ReleaseRules;
}

/**
 * The scopes that a request gets. Throws the library's errors, which end as error redirects. The ICM profile wants
 * `invalid_scope` for every scope that cannot be had, and names no other code for a wrong purpose.
 */
export function grantScopes(
  request: Request,
  client: Client,
  surroundings: ScopeSurroundings,
): readonly string[] {
  const { errors, rules, release } = surroundings;
  const { asksForClaims } = request;
  // It is no matter of entitlement: where it cannot be had, OIDC Core 11 has it ignored.
  const scopes = request.scopes.filter((scope) => scope !== offlineAccess);

  if (!scopes.includes('openid') && (asksForClaims || scopes.some((scope) => claimScopes.has(scope)))) {
    const error = new errors.InvalidRequest('standard claims need the scope openid');
    error.allow_redirect = release.claimWithoutOpenid === 'redirect';
    throw error;
  }

  const purposes = scopes.filter((scope) => /^dpv:/i.test(scope));
  const [purpose, second] = purposes;
  const refuse = (why: string): never => {
    // The library would put the scope into the redirect, where it does not belong.
    throw Object.assign(new errors.InvalidScope(why, ''), { scope: undefined });
  };
  if (purpose === undefined && rules.purposeRequired)
    refuse('a purpose is needed: one scope that begins with dpv:');
  if (second !== undefined && rules.singlePurposeOnly) refuse('only one purpose is possible');
  if (purpose !== undefined && rules.purposeAgreed && !client.scopes.includes(purpose)) {
    refuse('the purpose was not agreed');
  }

  const others = scopes.filter((scope) => !purposes.includes(scope));
  if (rules.unknownScopesRefused && others.some((scope) => !knownScopes.includes(scope))) {
    refuse('a requested scope is unknown');
  }
  const known = others.filter((scope) => knownScopes.includes(scope));
  if (rules.entitlementChecked && known.some((scope) => !client.scopes.includes(scope))) {
    refuse('the client is not entitled to a requested scope');
  }
  return scopes.filter((scope) => others.includes(scope) || scope === purpose);
}
