import { randomBytes } from 'node:crypto';

import type { ClientFacts, ClientJwk, ClientRole } from './facts.ts';
import { jwkOf, makeClientKey, type SigningKey } from './keys.ts';

/** The purpose that was agreed with every client. */
export const purpose = 'dpv:FraudPreventionAndDetection';

const bothOperations = ['number-verification:verify', 'number-verification:device-phone-number:read'];

/** What a client asks for a refresh token with (OIDC Core 11). */
export const offlineAccess = 'offline_access';

/** Every scope that the operator knows, but for `offline_access`, which is not for every flow. */
export const knownScopes: readonly string[] = ['openid', purpose, ...bothOperations];

/** A way to a token that a client was onboarded for. */
export type Flow = 'authorization code' | 'backchannel' | 'JWT bearer' | 'refresh';

/** A client as the operator keeps it. */
export interface Client extends ClientFacts {
  /** What it may ask for. */
  readonly scopes: readonly string[];
  readonly flows: readonly Flow[];
  /** How subscribers are authenticated for it over the network. */
  readonly authenticationMethods: readonly string[];
  /** The key of its assertions. */
  readonly key?: SigningKey;
}

// Never fetched: it is nobody's.
const usualRedirectUri = 'https://client.nv-conformance.example/callback';

/** Onboards the clients, the main one with a redirect URI of its choice. Their redirect URIs are on different hosts, so that each is a sector of its own. */
export async function onboardClients(
  redirectUri = usualRedirectUri,
): Promise<Readonly<Record<ClientRole, Client>>> {
  const [key, otherKey] = await Promise.all([makeClientKey('main-1'), makeClientKey('other-flow-1')]);
  return {
    main: {
      id: 'nv-main',
      redirectUri,
      otherRedirectUri: new URL('other-callback', redirectUri).href,
      authentication: 'private_key_jwt',
      jwk: privateJwkOf(key),
      key,
      flows: ['authorization code', 'backchannel', 'JWT bearer', 'refresh'],
      scopes: knownScopes,
      authenticationMethods: ['nba'],
    },
    second: {
      id: 'nv-second',
      redirectUri: 'https://second.example/callback',
      authentication: 'client_secret_basic',
      secret: makeSecret(),
      flows: ['authorization code', 'backchannel', 'refresh'],
      scopes: knownScopes,
      authenticationMethods: ['nba'],
    },
    // A test arrangement: the subscriber of the connection is taken to have typed in a one-time password.
    notByNetwork: {
      id: 'nv-not-by-network',
      redirectUri: 'https://otp.example/callback',
      authentication: 'client_secret_basic',
      secret: makeSecret(),
      flows: ['authorization code'],
      scopes: knownScopes,
      authenticationMethods: ['otp'],
    },
    withoutScopes: {
      id: 'nv-without-scopes',
      redirectUri: 'https://unentitled.example/callback',
      authentication: 'client_secret_post',
      secret: makeSecret(),
      flows: ['authorization code'],
      scopes: ['openid', purpose],
      authenticationMethods: ['nba'],
    },
    otherFlow: {
      id: 'nv-other-flow',
      redirectUri: 'https://backchannel.example/callback',
      authentication: 'private_key_jwt',
      jwk: privateJwkOf(otherKey),
      key: otherKey,
      flows: ['backchannel'],
      scopes: knownScopes,
      authenticationMethods: ['nba'],
    },
  };
}

/** What a tester is told about a client. */
export function factsOf(client: Client): ClientFacts {
  const { id, redirectUri, otherRedirectUri, authentication, secret, jwk } = client;
  return {
    id,
    redirectUri,
    ...(otherRedirectUri === undefined ? {} : { otherRedirectUri }),
    authentication,
    ...(secret === undefined ? {} : { secret }),
    ...(jwk === undefined ? {} : { jwk }),
  };
}

function privateJwkOf(key: SigningKey): ClientJwk {
  const { x = '', y = '', d = '' } = jwkOf(key, 'ES256');
  return { kty: 'EC', crv: 'P-256', x, y, d, kid: key.kid, alg: 'ES256', use: 'sig' };
}

function makeSecret(): string {
  return randomBytes(32).toString('base64url');
}
