import { createPrivateKey } from 'node:crypto';

import { Misuse } from '../model/misuse.ts';
import type { SigningKey } from '../model/target.ts';
import { signatureAlgorithms } from './client-entry.ts';

interface Wanted {
  readonly alg?: (typeof signatureAlgorithms)[number] | undefined;
  readonly kid?: string | undefined;
}

const curveOf: Readonly<Record<string, string>> = { ES256: 'P-256', ES384: 'P-384', ES512: 'P-521' };

/** A private key for signatures out of a JWK or a PEM, under the algorithm and the name that the file wants. */
export function signingKeyFrom(text: string, { alg, kid }: Wanted, where: string, path: string): SigningKey {
  const found = keyIn(text);
  if (found === undefined) {
    throw new Misuse(
      `${path}: ${where}.key does not hold a private key; supply a private JWK in JSON, with kty and d, or a PEM (-----BEGIN PRIVATE KEY-----) without a passphrase`,
    );
  }
  const fitting = signatureAlgorithms.filter((one) => fits(one, found));
  const wanted = alg ?? found.alg;
  if (wanted !== undefined && !fitting.some((one) => one === wanted)) {
    const kind = [found.kty, found.crv].filter(Boolean).join(' ');
    throw new Misuse(
      `${path}: ${alg === undefined ? `alg in ${where}.key` : `${where}.alg`} is ${wanted}, but the key is ${kind}; write ${fitting.length === 0 ? 'a key for signatures' : `one of ${fitting.join(', ')}`}, or supply another key`,
    );
  }
  return {
    ...found,
    ...(wanted === undefined ? {} : { alg: wanted }),
    ...(kid === undefined ? {} : { kid }),
  };
}

function keyIn(text: string): SigningKey | undefined {
  try {
    const jwk: unknown = text.includes('-----BEGIN')
      ? createPrivateKey(text).export({ format: 'jwk' })
      : JSON.parse(text);
    if (typeof jwk !== 'object' || jwk === null || !('kty' in jwk) || !('d' in jwk)) return undefined;
    // Cast: kty and d are there, and Node takes the rest for a private key.
    const key = jwk as SigningKey;
    createPrivateKey({ key: { ...key }, format: 'jwk' });
    return key;
  } catch {
    return undefined;
  }
}

function fits(algorithm: string, { kty, crv }: SigningKey): boolean {
  if (algorithm.startsWith('ES')) return kty === 'EC' && crv === curveOf[algorithm];
  if (algorithm.startsWith('Ed')) return kty === 'OKP' && crv === 'Ed25519';
  return kty === 'RSA';
}
