import { type JSONWebKeySet, compactVerify, createLocalJWKSet, decodeProtectedHeader, errors } from 'jose';

/** A compact JWS taken apart, with what became of its signature. */
export interface OpenedJwt {
  readonly header: Readonly<Record<string, unknown>>;
  readonly claims: Readonly<Record<string, unknown>>;
  /** `verified`, or why not. */
  readonly signature: string;
}

/** Decodes an ID token without trusting it, then tries the published keys. Undefined when it is no JWS. */
export async function openIdToken(raw: string, keys: unknown): Promise<OpenedJwt | undefined> {
  const payload = raw.split('.')[1];
  if (payload === undefined) return undefined;
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
    if (typeof claims !== 'object' || claims === null) return undefined;
    const header = { ...decodeProtectedHeader(raw) };
    return { header, claims: { ...claims }, signature: await signatureOf(raw, keys) };
  } catch (cause) {
    if (cause instanceof SyntaxError || cause instanceof TypeError) return undefined;
    throw cause;
  }
}

async function signatureOf(raw: string, keys: unknown): Promise<string> {
  try {
    // Cast: createLocalJWKSet checks the shape itself and throws JWKSInvalid.
    await compactVerify(raw, createLocalJWKSet(keys as JSONWebKeySet));
    return 'verified';
  } catch (cause) {
    if (cause instanceof errors.JWKSNoMatchingKey) return 'made with a key that is not published';
    if (cause instanceof errors.JWSSignatureVerificationFailed) return 'does not match the published key';
    if (cause instanceof errors.JOSEError) return `cannot be verified: ${cause.code}`;
    throw cause;
  }
}
