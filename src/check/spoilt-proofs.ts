import type { ProofChanges } from './proof-changes.ts';

/** A proof that is spoilt in one way, wherever it is sent. */
export interface SpoiltProof {
  readonly name: string;
  /** Completes "a proof …". */
  readonly what: string;
  readonly proof: ProofChanges;
}

// RFC 9449 leaves the window open, and speaks of seconds or minutes: no window is as wide as a day.
const aDay = 86_400;

/** Every point of RFC 9449 4.3 that a server has to look at in any proof. */
export const spoiltProofs: readonly SpoiltProof[] = [
  { name: 'no-jwt', what: 'that is no JWT', proof: { text: 'a-proof-that-proves-nothing' } },
  { name: 'type', what: 'whose typ is JWT', proof: { type: 'JWT' } },
  { name: 'unsigned', what: 'without a signature', proof: { signed: 'not at all' } },
  {
    name: 'symmetric',
    what: 'with a MAC by the public key for a signature',
    proof: { signed: 'with the public key as secret' },
  },
  { name: 'private-key', what: 'that shows the private key', proof: { key: 'private' } },
  { name: 'signature', what: 'signed with another key', proof: { signed: 'by a foreign key' } },
  { name: 'method', what: 'for another method', proof: { claims: () => ({ htm: 'DELETE' }) } },
  {
    name: 'url',
    what: 'for another URL',
    proof: { claims: () => ({ htu: 'https://another-server.invalid/' }) },
  },
  { name: 'without-id', what: 'without jti', proof: { claims: () => ({ jti: undefined }) } },
  // Without a nonce: it would tell the age of the proof in place of iat.
  {
    name: 'old',
    what: 'of yesterday',
    proof: { claims: ({ now }) => ({ iat: now - aDay }), withoutNonce: true },
  },
  {
    name: 'future',
    what: 'of tomorrow',
    proof: { claims: ({ now }) => ({ iat: now + aDay }), withoutNonce: true },
  },
];
