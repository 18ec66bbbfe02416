import { generateKeyPair, type JsonWebKey, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';

/** A key pair for signatures, with the id under which the public half is known. */
export interface SigningKey {
  readonly kid: string;
  readonly privateKey: KeyObject;
}

const generate = promisify(generateKeyPair);

/** Makes a key for ID tokens: RSA, because OIDC Core demands RS256 of every provider. */
export async function makeSigningKey(kid = 'operator-1'): Promise<SigningKey> {
  const { privateKey } = await generate('rsa', { modulusLength: 2048 });
  return { kid, privateKey };
}

/** Makes a key for client assertions: on P-256, for ES256. */
export async function makeClientKey(kid: string): Promise<SigningKey> {
  const { privateKey } = await generate('ec', { namedCurve: 'P-256' });
  return { kid, privateKey };
}

/** A key as private JWK. */
export function jwkOf({ kid, privateKey }: SigningKey, alg: 'RS256' | 'ES256'): JsonWebKey & { kid: string } {
  return { ...privateKey.export({ format: 'jwk' }), kid, alg, use: 'sig' };
}
