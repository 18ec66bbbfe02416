import { randomBytes } from 'node:crypto';

import type { ClientMetadata, Configuration, KoaContextWithOIDC, errors as oidcErrors } from 'oidc-provider';

import { knownScopes, offlineAccess, type Client } from '../clients.ts';
import type { DpopMode } from '../dpop.ts';
import { jwkOf, type SigningKey } from '../keys.ts';
import type { OperatorRules } from '../operator-rules.ts';
import type { Store } from '../store.ts';
import { judgeAssertion } from './client-assertions.ts';
import { refreshGrant, routes } from './exchange.ts';
import { pairwiseSubject } from './pairwise.ts';

/** What the provider is made of. */
export interface ProviderParts {
  readonly errors: typeof oidcErrors;
  readonly rules: OperatorRules;
  readonly clients: readonly Client[];
  readonly key: SigningKey;
  readonly store: Store;
  readonly clock: () => number;
  readonly tokenLifetimeSeconds: number;
  readonly codeLifetimeSeconds: number;
  /** Refresh tokens are issued where offline_access was asked for. */
  readonly refreshTokens: boolean;
  /** The steps that judge an authorization request and a backchannel authentication request. */
  readonly judgements: Readonly<Record<'authorization' | 'backchannel', (ctx: KoaContextWithOIDC) => void>>;
  readonly backchannel: BackchannelFeature;
  readonly dpop: DpopMode;
}

type BackchannelFeature = NonNullable<NonNullable<Configuration['features']>['ciba']>;

const idTokenLifetimeSeconds = 300;
// A test of an hour can do with one.
const refreshTokenLifetimeSeconds = 3600;

/** The library's configuration: what is switched off is what Number Verification has no use for. */
export function configure(parts: ProviderParts): Configuration {
  const { errors, rules, key, store, clock, tokenLifetimeSeconds, codeLifetimeSeconds, refreshTokens } =
    parts;
  const salt = randomBytes(32);
  return {
    adapter: (model) => store.adapter(model),
    clients: parts.clients.map((client) => metadataOf(client, refreshTokens)),
    jwks: { keys: [jwkOf(key, 'RS256')] },
    routes,
    scopes: [...knownScopes, ...(refreshTokens ? [offlineAccess] : [])],
    claims: { openid: ['sub', 'amr', 'auth_time', 'at_hash'] },
    responseTypes: ['code'],
    subjectTypes: ['pairwise'],
    clientAuthMethods: ['private_key_jwt', 'client_secret_basic', 'client_secret_post'],
    enabledJWA: {
      idTokenSigningAlgValues: ['RS256'],
      clientAuthSigningAlgValues: ['ES256', 'RS256', 'PS256'],
      requestObjectSigningAlgValues: ['ES256', 'RS256', 'PS256'],
      ...(parts.dpop === 'none' ? {} : { dPoPSigningAlgValues: [...rules.proofAlgorithms] }),
    },
    features: {
      ciba: parts.backchannel,
      claimsParameter: { enabled: false },
      devInteractions: { enabled: false },
      dPoP: {
        enabled: parts.dpop !== 'none',
        ...(rules.proofNonceDemanded ? { nonceSecret: randomBytes(32), requireNonce: () => true } : {}),
      },
      pushedAuthorizationRequests: { enabled: false },
      requestObjects: { enabled: true },
      resourceIndicators: { enabled: false },
      rpInitiatedLogout: { enabled: false },
      userinfo: { enabled: false },
    },
    ttl: {
      AccessToken: tokenLifetimeSeconds,
      AuthorizationCode: codeLifetimeSeconds,
      // As short as a token's, and for the same reason.
      BackchannelAuthenticationRequest: tokenLifetimeSeconds,
      // What a grant is asked for last is a new token for the oldest refresh token.
      Grant: codeLifetimeSeconds + tokenLifetimeSeconds + (refreshTokens ? refreshTokenLifetimeSeconds : 0),
      IdToken: idTokenLifetimeSeconds,
      Interaction: codeLifetimeSeconds,
      RefreshToken: refreshTokenLifetimeSeconds,
      Session: codeLifetimeSeconds,
    },
    // The library insists on SameSite=None before it takes POST; no cookie ever leaves the operator.
    enableHttpPostMethods: true,
    cookies: { long: { sameSite: 'none' } },
    // OIDC Core makes redirect_uri mandatory, also where only one is registered.
    allowOmittingSingleRegisteredRedirectUri: false,
    pkce: { required: () => false },
    // The ICM profile recommends it.
    rotateRefreshToken: true,
    expiresWithSession: () => false,
    clientBasedCORS: () => false,
    extraParams: {
      network_authentication: parts.judgements.authorization,
      backchannel_authentication: parts.judgements.backchannel,
    },
    pairwiseIdentifier: (_ctx, accountId, client) =>
      pairwiseSubject(accountId, sectorOf(client.redirectUris), salt),
    findAccount: (ctx, accountId) => ({
      accountId,
      // The library makes the hash of it, and leaves it out where there is no access token yet.
      claims: () => ({ sub: accountId, at_hash: ctx.oidc.entities.AccessToken?.jti }),
    }),
    loadExistingGrant: async (ctx) => {
      const { client, session, params, provider } = ctx.oidc;
      if (client === undefined || session?.accountId === undefined) return undefined;
      const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope(String(params?.scope));
      await grant.save();
      return grant;
    },
    // The API has to know how the subscriber was authenticated.
    extraTokenClaims: ({ oidc: { entities } }) => ({
      amr: (entities.AuthorizationCode ?? entities.BackchannelAuthenticationRequest ?? entities.RefreshToken)
        ?.amr,
    }),
    assertJwtClientAuthClaimsAndHeader: (_ctx, claims) =>
      judgeAssertion(claims, Math.floor(clock() / 1000), rules, errors),
    renderError: (ctx, out) => {
      ctx.body = out;
    },
  };
}

function metadataOf(
  { id, redirectUri, otherRedirectUri, authentication, secret, key, flows }: Client,
  refreshTokens: boolean,
): ClientMetadata {
  const refreshes = refreshTokens && flows.includes('refresh');
  return {
    client_id: id,
    redirect_uris: otherRedirectUri === undefined ? [redirectUri] : [redirectUri, otherRedirectUri],
    token_endpoint_auth_method: authentication,
    subject_type: 'pairwise',
    grant_types: ['authorization_code', ...(refreshes ? [refreshGrant] : [])],
    response_types: ['code'],
    ...(secret === undefined ? {} : { client_secret: secret }),
    ...(key === undefined ? {} : { jwks: { keys: [publicJwkOf(key)] } }),
  };
}

function publicJwkOf(key: SigningKey): Record<string, unknown> & { kty: string } {
  const { d: _private, ...jwk } = jwkOf(key, 'ES256');
  return { ...jwk, kty: 'EC' };
}

function sectorOf(redirectUris: readonly string[] | undefined): string {
  return new URL(redirectUris?.[0] ?? '').host;
}
