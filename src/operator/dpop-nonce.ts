import { randomBytes } from 'node:crypto';

import type { Store } from './store.ts';

// A client that is slow to use a nonce is given another one; nothing is lost by it.
const lifetimeSeconds = 60;

/** Makes a nonce that the next proof is to carry (RFC 9449 8). */
export function makeProofNonce(store: Store, now: number): string {
  const nonce = randomBytes(16).toString('base64url');
  store.add('DpopNonce', nonce, { exp: Math.ceil(now + lifetimeSeconds) });
  return nonce;
}

/** Whether a nonce was given out not long ago. */
export function nonceIsKnown(store: Store, nonce: unknown): boolean {
  return typeof nonce === 'string' && store.find('DpopNonce', nonce) !== undefined;
}
