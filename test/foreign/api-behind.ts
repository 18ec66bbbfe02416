import { createRemoteJWKSet, jwtVerify, type JWTPayload } from 'jose';

import { startOperator, type Operator, type SimName } from '../../src/operator/index.ts';
import { bearerTokenIn, type AccessToken } from '../../src/operator/resource/access-token.ts';

/** How the API behind an authorization server understands its access tokens. */
export interface Trust {
  readonly issuer: () => string;
  readonly jwks: () => string;
  /** What a token with a good signature says; undefined where it is no access token. */
  readonly read: (claims: JWTPayload) => Reading | undefined;
}

/** Of an access token. */
export interface Reading {
  readonly subscriber: SimName | undefined;
  readonly scope: string;
  /** How the subscriber was authenticated. */
  readonly authenticationMethods: readonly string[];
}

/**
 * The reference operator's mobile network and sound API, behind an authorization server of somebody else: to the API a
 * JWT of that server is an access token, and says what is read from it.
 */
export function startApiBehind({ issuer, jwks, read }: Trust): Promise<Operator> {
  let keys: ReturnType<typeof createRemoteJWKSet> | undefined;
  return startOperator({
    release: 'r3.2',
    bends: [
      {
        api: async (call, next, inside) => {
          const value = bearerTokenIn(call.headers['authorization']);
          if (value === undefined) return next(call);
          keys ??= createRemoteJWKSet(new URL(jwks()));
          const claims = await jwtVerify(value, keys, { issuer: issuer() }).then(
            ({ payload }) => payload,
            // Whatever is wrong with it, the sound API says 401 to a token that it does not know.
            () => undefined,
          );
          const reading = claims && read(claims);
          if (reading === undefined) return next(call);
          const sim = inside.sims.find(({ name }) => name === reading.subscriber);
          const token: AccessToken = {
            value,
            accountId: sim?.accountId ?? 'nobody',
            clientId: String(claims?.['client_id']),
            scopes: reading.scope.split(' '),
            authenticationMethods: reading.authenticationMethods,
          };
          return next({ ...call, token });
        },
      },
    ],
  });
}
