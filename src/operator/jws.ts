import { sign, type KeyObject } from 'node:crypto';

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

/** The claims of a compact JWS, unverified; undefined where there are none to read. */
export function claimsOf(jws: unknown): Record<string, unknown> | undefined {
  const payload = typeof jws === 'string' ? jws.split('.')[1] : undefined;
  if (payload === undefined) return undefined;
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString());
    return typeof claims === 'object' && claims !== null ? { ...claims } : undefined;
  } catch {
    return undefined;
  }
}

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
