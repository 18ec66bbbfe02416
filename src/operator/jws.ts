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

/** A JWT whose signature is sound. */
export interface OpenedJwt {
  readonly header: Readonly<Record<string, unknown>>;
  readonly claims: Readonly<Record<string, unknown>>;
}

/** A compact JWS taken apart, its signature not yet looked at. */
export interface JwsParts extends OpenedJwt {
  /** What is signed. */
  readonly input: string;
  readonly signature: Buffer;
}

/** Takes a compact JWS apart; undefined for any other text. */
export function partsOf(jws: string): JwsParts | undefined {
  const [first, second, third, ...others] = jws.split('.');
  if (first === undefined || second === undefined || third === undefined || others.length > 0)
    return undefined;
  const [header, claims] = [objectIn(first), objectIn(second)];
  if (header === undefined || claims === undefined) return undefined;
  return { header, claims, input: `${first}.${second}`, signature: Buffer.from(third, 'base64url') };
}

/** Opens a JWT that was signed by ES256 with the key that its header leads to; undefined for any other text. */
export function openJwt(
  jwt: string,
  keyFor: (header: Readonly<Record<string, unknown>>) => KeyObject | undefined,
): OpenedJwt | undefined {
  const parts = partsOf(jwt);
  // The algorithm is that of the key, never that of the message (RFC 8725 3.1).
  const key = parts?.header.alg === 'ES256' ? keyFor(parts.header) : undefined;
  if (key === undefined || parts === undefined) return undefined;
  const { header, claims, input, signature } = parts;
  const isSound = verify('sha256', Buffer.from(input), { key, dsaEncoding: 'ieee-p1363' }, signature);
  return isSound ? { header, claims } : undefined;
}

/** The claims of a JWT that a client signed with its key; undefined for any other text. */
export function verifiedClaims(
  jwt: string,
  { kid, privateKey }: SigningKey,
): Readonly<Record<string, unknown>> | undefined {
  const keyFor = (header: Readonly<Record<string, unknown>>) =>
    header.kid === undefined || header.kid === kid ? createPublicKey(privateKey) : undefined;
  return openJwt(jwt, keyFor)?.claims;
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
