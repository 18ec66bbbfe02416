import { createHmac, createPublicKey, hash, type JsonWebKey, type KeyObject, verify } from 'node:crypto';

import { nonceIsKnown } from './dpop-nonce.ts';
import { partsOf } from './jws.ts';
import type { OperatorRules } from './operator-rules.ts';
import type { Store } from './store.ts';

/** What an operator makes of proofs of possession (RFC 9449): the ICM profile leaves all three open. */
export type DpopMode =
  /** A proof is ignored. */
  | 'none'
  /** Who sends a proof gets a token that is bound to its key. */
  | 'supported'
  /** Nobody gets a token without a proof. */
  | 'required';

/** An algorithm that a proof may be signed by. */
export type ProofAlgorithm = 'ES256' | 'RS256';

/** A point of a proof that may be looked at (RFC 9449 4.3, and the claims of the ICM profile). */
export type ProofPoint =
  /** That it is a JWT at all; what is none is passed over. */
  | 'form'
  | 'type'
  | 'missing algorithm'
  | 'symmetric algorithm'
  | 'private key'
  | 'signature'
  | 'method'
  | 'url'
  | 'id'
  | 'age'
  | 'token'
  | 'reuse'
  | 'body'
  | 'query'
  /** That the key is the one the token is bound to. */
  | 'key'
  /** That a bound token comes with a proof, and not as a Bearer token. */
  | 'presence'
  | 'scheme';

/** What a proof has to be about. */
export interface ProofSubject {
  readonly method: string;
  /** Without query. */
  readonly url: string;
  /** Where a token is presented. */
  readonly accessToken?: string;
  /** Of the request to the API: empty where it has none. */
  readonly body?: string;
  readonly query?: string;
}

/** What a proof is judged by. */
export interface ProofSurroundings {
  readonly store: Store;
  readonly rules: Pick<
    OperatorRules,
    | 'proofAlgorithms'
    | 'proofWindowSeconds'
    | 'proofNonceDemanded'
    | 'proofClaimsDemanded'
    | 'proofPointsUnchecked'
  >;
  /** Seconds since the epoch. */
  readonly now: number;
}

/** The thumbprint (RFC 7638) of the key that was proven, or why it was not. */
export type JudgedProof =
  | { readonly thumbprint: string }
  | { readonly error: 'invalid_dpop_proof' | 'use_dpop_nonce' };

/** Judges a proof; one that is sound is remembered, so that it is good once. */
export function judgeProof(
  proof: string,
  subject: ProofSubject,
  { store, rules, now }: ProofSurroundings,
): JudgedProof {
  const invalid = { error: 'invalid_dpop_proof' } as const;
  const parts = partsOf(proof);
  const { jwk } = parts?.header ?? {};
  const key = isJwk(jwk) ? publicKeyOf(jwk) : undefined;
  if (parts === undefined || !isJwk(jwk) || key === undefined) return invalid;
  const { header, claims } = parts;
  const minds = (point: ProofPoint): boolean => !rules.proofPointsUnchecked.includes(point);

  if (minds('type') && header.typ !== 'dpop+jwt') return invalid;
  if (minds('private key') && jwk.d !== undefined) return invalid;
  if (!isSigned(parts, key, rules)) return invalid;
  const { htm, htu, iat, jti, ath, nonce } = claims;
  if (minds('method') && htm !== subject.method) return invalid;
  if (minds('url') && withoutQuery(htu) !== subject.url) return invalid;
  if (minds('id') && (typeof jti !== 'string' || jti === '')) return invalid;
  if (minds('token') && subject.accessToken !== undefined && ath !== digest(subject.accessToken))
    return invalid;
  if (rules.proofNonceDemanded && !nonceIsKnown(store, nonce)) return { error: 'use_dpop_nonce' };
  if (minds('age') && (typeof iat !== 'number' || Math.abs(now - iat) > rules.proofWindowSeconds))
    return invalid;
  if (subject.body !== undefined && !hasDemandedClaims(claims, subject, rules)) return invalid;
  const thumbprint = thumbprintOf(jwk);
  if (typeof jti !== 'string') return { thumbprint };
  const use = `${thumbprint} ${jti}`;
  if (minds('reuse') && store.find('DpopProof', use) !== undefined) return invalid;
  store.add('DpopProof', use, { exp: now + 2 * rules.proofWindowSeconds });
  return { thumbprint };
}

function hasDemandedClaims(
  claims: Readonly<Record<string, unknown>>,
  { body = '', query = '' }: ProofSubject,
  { proofClaimsDemanded, proofPointsUnchecked }: ProofSurroundings['rules'],
): boolean {
  const holds = (claim: string, point: ProofPoint, text: string): boolean =>
    !proofClaimsDemanded.includes(claim) ||
    proofPointsUnchecked.includes(point) ||
    claims[claim] === digest(text) ||
    // There is nothing to be bound.
    (text === '' && claims[claim] === undefined);
  return holds('camara:bh', 'body', body) && holds('camara:qh', 'query', query);
}

function isSigned(
  { header, input, signature }: NonNullable<ReturnType<typeof partsOf>>,
  key: KeyObject,
  { proofAlgorithms, proofPointsUnchecked }: ProofSurroundings['rules'],
): boolean {
  const { alg } = header;
  if (alg === 'none') return proofPointsUnchecked.includes('missing algorithm');
  if (alg === 'HS256' && proofPointsUnchecked.includes('symmetric algorithm')) {
    const secret = key.export({ type: 'spki', format: 'pem' });
    return createHmac('sha256', secret).update(input).digest().equals(signature);
  }
  // The algorithm has to be that of the key (RFC 8725 3.1).
  const ofKey = key.asymmetricKeyType === 'rsa' ? 'RS256' : 'ES256';
  if (alg !== ofKey || !proofAlgorithms.includes(ofKey)) return false;
  return (
    proofPointsUnchecked.includes('signature') ||
    verify('sha256', Buffer.from(input), { key, dsaEncoding: 'ieee-p1363' }, signature)
  );
}

function publicKeyOf(jwk: JsonWebKey): KeyObject | undefined {
  const { kty, crv, x, y, e, n } = jwk;
  const isUsable = kty === 'RSA' || (kty === 'EC' && crv === 'P-256');
  if (!isUsable) return undefined;
  try {
    const members = kty === 'RSA' ? { kty, e, n } : { kty, crv, x, y };
    // Cast: a member that is absent makes a key that cannot be made.
    return createPublicKey({ key: members as JsonWebKey, format: 'jwk' });
  } catch {
    return undefined; // a point that is not on the curve
  }
}

function thumbprintOf({ kty, crv, x, y, e, n }: JsonWebKey): string {
  // RFC 7638 3: the members in this order, and no others.
  return digest(JSON.stringify(kty === 'RSA' ? { e, kty, n } : { crv, kty, x, y }));
}

function withoutQuery(url: unknown): string | undefined {
  const parsed = typeof url === 'string' ? URL.parse(url) : null;
  return parsed === null ? undefined : parsed.origin + parsed.pathname;
}

function digest(text: string): string {
  return hash('sha256', text, 'base64url');
}

function isJwk(value: unknown): value is JsonWebKey {
  return typeof value === 'object' && value !== null;
}
