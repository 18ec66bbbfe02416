import { createPublicKey, sign, verify, type KeyObject } from 'node:crypto';

import type { SigningKey } from './keys.ts';

/** Signs claims as a compact JWS: RS256 with an RSA key, ES256 with one on P-256. */
export function signClaims(
  claims: unknown,
  key: KeyObject,
  header: Readonly<Record<string, string>>,
): string {
  const alg = key.asymmetricKeyType === 'rsa' ? 'RS256' : 'ES256';
  const input = `${encode({ alg, ...header })}.${encode(claims)}`;
  const signature = sign('sha256', Buffer.from(input), { key, dsaEncoding: 'ieee-p1363' });
  return `${input}.${signature.toString('base64url')}`;
}

/** The claims of a JWT that a client signed with its key by ES256; undefined for any other text. */
export function verifiedClaims(
  jwt: string,
  { kid, privateKey }: SigningKey,
): Record<string, unknown> | undefined {
  const [header, payload, signature, ...others] = jwt.split('.');
  if (header === undefined || payload === undefined || signature === undefined || others.length > 0) {
    return undefined;
  }
  const { alg, kid: named = kid } = objectIn(header) ?? {};
  // The algorithm is that of the key, never that of the message (RFC 8725 3.1).
  if (alg !== 'ES256' || named !== kid) return undefined;
  const key = { key: createPublicKey(privateKey), dsaEncoding: 'ieee-p1363' as const };
  const isSound = verify(
    'sha256',
    Buffer.from(`${header}.${payload}`),
    key,
    Buffer.from(signature, 'base64url'),
  );
  return isSound ? objectIn(payload) : undefined;
}

/** The claims of a compact JWS, unverified; undefined where there are none to read. */
export function claimsOf(jws: unknown): Record<string, unknown> | undefined {
  const payload = typeof jws === 'string' ? jws.split('.')[1] : undefined;
  return payload === undefined ? undefined : objectIn(payload);
}

function objectIn(encoded: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(encoded, 'base64url').toString());
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
