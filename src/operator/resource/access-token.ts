import type { Store, Stored } from '../store.ts';

/** An access token as the API sees it. */
export interface AccessToken {
  readonly value: string;
  readonly accountId: string;
  readonly clientId: string;
  readonly scopes: readonly string[];
  /** How the subscriber was authenticated (RFC 8176, where `sc` is a SIM, and `nba`, network based authentication). */
  readonly authenticationMethods: readonly string[];
}

/** The credentials in an `Authorization` header: the scheme is compared without case (RFC 9110 11.1). */
export function bearerTokenIn(authorization: string | undefined): string | undefined {
  return /^Bearer +([\w\-.~+/]+=*) *$/i.exec(authorization ?? '')?.[1];
}

/** Finds an access token that was issued; undefined if it is unknown, revoked, expired or spent. */
export function findAccessToken(store: Store, value: string, evenIfExpired = false): AccessToken | undefined {
  const stored = store.find('AccessToken', value, evenIfExpired);
  return stored === undefined || stored.spent === true ? undefined : accessTokenFrom(value, stored);
}

/** Marks a token as used up; false if it has been before. Of two calls at once exactly one gets true. */
export function spend(store: Store, value: string): boolean {
  if (store.find('AccessToken', value, true)?.spent === true) return false;
  store.change('AccessToken', value, { spent: true });
  return true;
}

function accessTokenFrom(value: string, stored: Stored): AccessToken {
  const methods = stored.extra?.amr;
  return {
    value,
    accountId: stored.accountId ?? '',
    clientId: stored.clientId ?? '',
    scopes: stored.scope?.split(' ') ?? [],
    authenticationMethods: Array.isArray(methods) ? methods.map(String) : [],
  };
}
