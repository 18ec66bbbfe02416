import { SignJWT } from 'jose';

import { type AboutAssertion, assertionClaims } from './client-assertion.ts';

/** What a client asserts with a secret that it shares with the server (OIDC Core 9, client_secret_jwt). */
export interface SecretAssertion extends AboutAssertion {
  readonly secret: string;
  readonly algorithm: 'HS256' | 'HS384' | 'HS512';
}

/** Makes a client assertion with a shared secret. */
export function signWithSecret({ secret, algorithm, ...about }: SecretAssertion): Promise<string> {
  return new SignJWT(assertionClaims(about, Math.floor(Date.now() / 1000)))
    .setProtectedHeader({ alg: algorithm })
    .sign(new TextEncoder().encode(secret));
}
