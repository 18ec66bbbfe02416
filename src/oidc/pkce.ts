import { createHash, randomBytes } from 'node:crypto';

/** A fresh code verifier of 43 characters (RFC 7636 4.1). */
export function makeVerifier(): string {
  return randomBytes(32).toString('base64url');
}

/** The S256 challenge of a verifier (RFC 7636 4.2). */
export function challengeOf(verifier: string): string {
  return createHash('sha256').update(verifier, 'ascii').digest('base64url');
}

/** A value that nobody can guess, for state, nonce and jti. */
export function makeNonce(): string {
  return randomBytes(24).toString('base64url');
}
