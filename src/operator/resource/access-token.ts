import { randomBytes } from 'node:crypto';

import type { Store, Stored } from '../store.ts';

/** An access token as the API sees it. */
export interface AccessToken {
  readonly value: string;
  readonly accountId: string;
  readonly clientId: string;
  readonly scopes: readonly string[];
  /** How the subscriber was authenticated (RFC 8176, where `sc` is a SIM, and `nba`, network based authentication). */
  readonly authenticationMethods: readonly string[];
  /** The thumbprint of the key that has to be proven with each use (RFC 9449); absent for Bearer tokens. */
  readonly boundTo?: string;
}

/** The credentials in an `Authorization` header: the scheme is compared without case (RFC 9110 11.1). */
export function bearerTokenIn(authorization: string | undefined): string | undefined {
  return /^Bearer +([\w\-.~+/]+=*) *$/i.exec(authorization ?? '')?.[1];
}

/** The token in an `Authorization` header of the scheme DPoP (RFC 9449 7.1). */
export function dpopTokenIn(authorization: string | undefined): string | undefined {
  return /^DPoP +([\w\-.~+/]+=*) *$/i.exec(authorization ?? '')?.[1];
}

/** Finds an access token that was issued; undefined if it is unknown, revoked, expired or spent. */
export function findAccessToken(store: Store, value: string, evenIfExpired = false): AccessToken | undefined {
  const stored = store.find('AccessToken', value, evenIfExpired);
  return stored === undefined || stored.spent === true ? undefined : accessTokenFrom(value, stored);
}

/** What an access token is made of. */
export interface AccessTokenOptions {
  /** Absent for a token of no subscriber. */
  readonly accountId?: string;
  readonly clientId: string;
  readonly scope: string;
  readonly authenticationMethods: readonly string[];
  readonly boundTo?: string | undefined;
  /** Seconds since the epoch. */
  readonly now: number;
  readonly lifetimeSeconds: number;
}

/** Issues an access token beside the library. */
export function issueAccessToken(store: Store, options: AccessTokenOptions): string {
  const { accountId, clientId, scope, authenticationMethods, boundTo, now, lifetimeSeconds } = options;
  const value = randomBytes(32).toString('base64url');
  store.add('AccessToken', value, {
    ...(accountId === undefined ? {} : { accountId }),
    ...(boundTo === undefined ? {} : { jkt: boundTo }),
    clientId,
    scope,
    iat: now,
    exp: now + lifetimeSeconds,
    extra: { amr: authenticationMethods },
  });
  return value;
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
    ...(stored.jkt === undefined ? {} : { boundTo: stored.jkt }),
  };
}
