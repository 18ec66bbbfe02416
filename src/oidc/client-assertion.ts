import { createPublicKey } from 'node:crypto';

import { type JWK, SignJWT, UnsecuredJWT, generateKeyPair, importJWK } from 'jose';

import type { SigningKey } from '../model/target.ts';
import { makeNonce } from './pkce.ts';

export const assertionType = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

// CAMARA limits an assertion to 300 s; two minutes leave room for a slow answer. Issued 5 s ago, so that a clock
// slightly behind ours does not read it as coming from the future.
const backdatedSeconds = 5;
const usualLifetimeSeconds = 120 + backdatedSeconds;

/** Who asserts, to whom, and for how long. */
export interface AboutAssertion {
  readonly clientId: string;
  readonly audience: string;
  /** From iat to exp of a sound one; two minutes and a little where absent. */
  readonly lifetimeSeconds?: number | undefined;
}

/** Makes client assertions (RFC 7523) with one key. */
export interface AssertionSigner {
  sign(
    options: AboutAssertion & {
      /** Claims laid over the sound ones; undefined takes a claim away. */
      readonly claims?: ((sound: { readonly now: number }) => Readonly<Record<string, unknown>>) | undefined;
      /** Signs with a key of the same kind that was never registered. */
      readonly foreignKey?: boolean | undefined;
      /** Leaves the signature out, or makes it with the public key for a shared secret (RFC 8725 3.1). */
      readonly algorithm?: 'none' | 'HS256' | undefined;
    },
  ): Promise<string>;
  /** Signs any claims with the same key, or with one that was never registered. */
  signClaims(claims: Readonly<Record<string, unknown>>, foreignKey?: boolean): Promise<string>;
}

/** Imports a private JWK once; throws when it is not a usable signing key. */
export async function createAssertionSigner(jwk: SigningKey): Promise<AssertionSigner> {
  const alg = algorithmOf(jwk);
  const key = await importJWK(jwk as JWK, alg);
  const header = { alg, ...(jwk.kid === undefined ? {} : { kid: jwk.kid }) };
  const signClaims = async (
    claims: Readonly<Record<string, unknown>>,
    foreignKey = false,
  ): Promise<string> => {
    const signingKey = foreignKey ? (await generateKeyPair(alg)).privateKey : key;
    return new SignJWT({ ...claims }).setProtectedHeader(header).sign(signingKey);
  };
  return {
    signClaims,
    async sign({ clientId, audience, lifetimeSeconds, ...spoiling }) {
      const { claims, foreignKey, algorithm } = spoiling;
      const now = Math.floor(Date.now() / 1000);
      const wanted = {
        ...assertionClaims({ clientId, audience, lifetimeSeconds }, now),
        ...claims?.({ now }),
      };
      if (algorithm === 'none') return new UnsecuredJWT(wanted).encode();
      if (algorithm === 'HS256') {
        return new SignJWT(wanted)
          .setProtectedHeader({ ...header, alg: algorithm })
          .sign(publicKeyBytes(jwk));
      }
      return signClaims(wanted, foreignKey);
    },
  };
}

/** The claims of a sound assertion (RFC 7523 3); `now` in epoch seconds. */
export function assertionClaims(
  { clientId, audience, lifetimeSeconds = usualLifetimeSeconds }: AboutAssertion,
  now: number,
) {
  const iat = now - backdatedSeconds;
  return { iss: clientId, sub: clientId, aud: audience, jti: makeNonce(), iat, exp: iat + lifetimeSeconds };
}

// In PEM, as servers read the keys of their clients from disk; the bytes of the file become the secret.
function publicKeyBytes(jwk: SigningKey): Uint8Array {
  const pem = createPublicKey({ key: { ...jwk }, format: 'jwk' }).export({ type: 'spki', format: 'pem' });
  return new TextEncoder().encode(String(pem));
}

const ellipticAlgorithms = new Map([
  ['P-384', 'ES384'],
  ['P-521', 'ES512'],
]);

function algorithmOf(jwk: SigningKey): string {
  if (jwk.alg !== undefined) return jwk.alg;
  if (jwk.kty === 'RSA') return 'RS256';
  if (jwk.kty === 'OKP') return 'EdDSA';
  return ellipticAlgorithms.get(jwk.crv ?? '') ?? 'ES256';
}
