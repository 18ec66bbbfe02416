import { createPublicKey, hash, type JsonWebKey, type KeyObject } from 'node:crypto';

import { openJwt } from './jws.ts';
import type { Store } from './store.ts';

/** What an operator makes of proofs of possession (RFC 9449): the ICM profile leaves all three open. */
export type DpopMode =
  /** A proof is ignored. */
  | 'none'
  /** Who sends a proof gets a token that is bound to its key. */
  | 'supported'
  /** Nobody gets a token without a proof. */
  | 'required';

/** What a proof has to be about. */
export interface ProofSubject {
  readonly method: string;
  /** Without query. */
  readonly url: string;
  /** Where a token is presented. */
  readonly accessToken?: string;
}

/** The algorithms that a proof may be signed by. */
export const proofAlgorithms = ['ES256'] as const;

// ICM 0.5 has five minutes; the library, at the token endpoint, as well.
const windowSeconds = 300;

/** The thumbprint (RFC 7638) of the key that a proof is signed with; undefined if the proof is not sound, or not new. */
export function thumbprintOfProof(
  proof: string,
  { method, url, accessToken }: ProofSubject,
  store: Store,
  now: number,
): string | undefined {
  const opened = openJwt(proof, embeddedKey);
  const { jwk } = opened?.header ?? {};
  if (opened === undefined || !isJwk(jwk)) return undefined;
  const { htm, htu, iat, jti, ath } = opened.claims;
  if (htm !== method || typeof htu !== 'string' || withoutQuery(htu) !== url) return undefined;
  if (typeof iat !== 'number' || Math.abs(now - iat) > windowSeconds || typeof jti !== 'string')
    return undefined;
  if (accessToken !== undefined && ath !== hash('sha256', accessToken, 'base64url')) return undefined;
  const { crv, kty, x, y } = jwk;
  const thumbprint = hash('sha256', JSON.stringify({ crv, kty, x, y }), 'base64url');
  const use = `${thumbprint} ${jti}`;
  if (store.find('DpopProof', use) !== undefined) return undefined;
  store.add('DpopProof', use, { exp: now + 2 * windowSeconds });
  return thumbprint;
}

function embeddedKey({ typ, jwk }: Readonly<Record<string, unknown>>): KeyObject | undefined {
  if (typ !== 'dpop+jwt' || !isJwk(jwk) || jwk.kty !== 'EC' || jwk.crv !== 'P-256' || jwk.d !== undefined) {
    return undefined;
  }
  try {
    return createPublicKey({ key: jwk, format: 'jwk' });
  } catch {
    return undefined; // a point that is not on the curve
  }
}

function withoutQuery(url: string): string | undefined {
  const parsed = URL.parse(url);
  return parsed === null ? undefined : parsed.origin + parsed.pathname;
}

function isJwk(value: unknown): value is JsonWebKey {
  return typeof value === 'object' && value !== null;
}
