import { SignJWT } from 'jose';

import { makeNonce } from './pkce.ts';

// As with assertions that a private key signs.
const backdatedSeconds = 5;
const usualLifetimeSeconds = 120 + backdatedSeconds;

/** What a client asserts with a secret that it shares with the server (OIDC Core 9, client_secret_jwt). */
export interface SecretAssertion {
  readonly clientId: string;
  readonly audience: string;
  readonly secret: string;
  readonly algorithm: 'HS256' | 'HS384' | 'HS512';
  readonly lifetimeSeconds?: number | undefined;
}

/** Makes a client assertion with a shared secret. */
export function signWithSecret(options: SecretAssertion): Promise<string> {
  const { clientId, audience, secret, algorithm, lifetimeSeconds = usualLifetimeSeconds } = options;
  const now = Math.floor(Date.now() / 1000);
  return new SignJWT({
    iss: clientId,
    sub: clientId,
    aud: audience,
    jti: makeNonce(),
    iat: now - backdatedSeconds,
    exp: now - backdatedSeconds + lifetimeSeconds,
  })
    .setProtectedHeader({ alg: algorithm })
    .sign(new TextEncoder().encode(secret));
}
