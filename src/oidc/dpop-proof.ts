import { createHash, createPublicKey, randomUUID } from 'node:crypto';

import { CompactSign, type JWK, exportJWK, generateKeyPair } from 'jose';

import { Obstacle } from '../model/obstacle.ts';

/** A client's key pair for proofs; made for one run and known to nobody else. */
export interface ProofKey {
  readonly algorithm: string;
  readonly privateKey: CryptoKey;
  readonly publicJwk: Readonly<JWK>;
}

/** How a proof is to differ from the sound one. */
export interface ProofSpoiling {
  /** Claims laid over the sound ones; undefined takes a claim away. Times in epoch seconds. */
  readonly claims?: (sound: { readonly now: number }) => Readonly<Record<string, unknown>>;
  /** The `typ` of the header. */
  readonly type?: string;
  readonly signed?: 'by a foreign key' | 'not at all' | 'with the public key as secret';
  readonly key?: 'another' | 'private';
  /** Sent instead of a proof. */
  readonly text?: string;
}

/** What a proof is about. */
export interface ProofAbout {
  readonly method: string;
  readonly url: string;
  readonly accessToken?: string | undefined;
  readonly nonce?: string | undefined;
  readonly body?: string | Uint8Array | undefined;
  /** Claims that the server demands beyond those of RFC 9449. */
  readonly demanded: readonly string[];
}

// What everybody can do first.
const preferred = ['ES256', 'PS256', 'RS256', 'Ed25519', 'EdDSA', 'ES384', 'ES512', 'PS384', 'RS384'];

/** Makes a key for the first of our algorithms that the server announces; ES256 where it announces none. */
export async function makeProofKey(announced: readonly string[] = ['ES256']): Promise<ProofKey> {
  const algorithm = preferred.find((one) => announced.includes(one));
  if (algorithm === undefined) {
    throw new Obstacle('suite', `proofs by ${announced.join(', ')} are beyond this suite`);
  }
  const { privateKey, publicKey } = await generateKeyPair(algorithm, { extractable: true });
  return { algorithm, privateKey, publicJwk: await exportJWK(publicKey) };
}

/** Makes a proof (RFC 9449 4.2, with the claims of the CAMARA profile where the server demands them). */
export async function makeProof(
  ownKey: ProofKey,
  about: ProofAbout,
  spoiling: ProofSpoiling = {},
): Promise<string> {
  if (spoiling.text !== undefined) return spoiling.text;
  const key = spoiling.key === 'another' ? await makeProofKey([ownKey.algorithm]) : ownKey;
  const now = Math.floor(Date.now() / 1000);
  const claims = { ...soundClaims(about, now), ...spoiling.claims?.({ now }) };
  const jwk = spoiling.key === 'private' ? await exportJWK(key.privateKey) : key.publicJwk;
  const header = { typ: spoiling.type ?? 'dpop+jwt', jwk };
  const payload = new TextEncoder().encode(JSON.stringify(claims));
  const sign = (alg: string, by: CryptoKey | Uint8Array): Promise<string> =>
    new CompactSign(payload).setProtectedHeader({ ...header, alg }).sign(by);
  if (spoiling.signed === 'by a foreign key') {
    return sign(key.algorithm, (await makeProofKey([key.algorithm])).privateKey);
  }
  if (spoiling.signed === 'with the public key as secret') {
    return sign('HS256', publicKeyBytes(key.publicJwk));
  }
  // The library rightly makes no JWS of this kind.
  if (spoiling.signed === 'not at all') return `${encoded({ ...header, alg: 'none' })}.${encoded(claims)}.`;
  return sign(key.algorithm, key.privateKey);
}

function encoded(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}

function soundClaims(
  { method, url, accessToken, nonce, body = '', demanded }: ProofAbout,
  now: number,
): Readonly<Record<string, unknown>> {
  const { origin, pathname } = new URL(url);
  const query = url.split('?')[1];
  return {
    jti: randomUUID(),
    htm: method,
    htu: origin + pathname,
    iat: now,
    ...(accessToken === undefined ? {} : { ath: digest(accessToken) }),
    ...(nonce === undefined ? {} : { nonce }),
    // Of an empty body too: a server that demands the claim may demand it of every request.
    ...(demanded.includes('camara:bh') ? { 'camara:bh': digest(body) } : {}),
    ...(demanded.includes('camara:qh') && query !== undefined ? { 'camara:qh': digest(query) } : {}),
  };
}

function digest(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('base64url');
}

// In PEM, as servers are wont to handle keys.
function publicKeyBytes(jwk: Readonly<JWK>): Uint8Array {
  const pem = createPublicKey({ key: { ...jwk }, format: 'jwk' }).export({ type: 'spki', format: 'pem' });
  return new TextEncoder().encode(String(pem));
}
