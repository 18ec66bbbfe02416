/** How a proof of possession (RFC 9449) differs from the sound one. */
export interface ProofChanges {
  /** Claims to set; undefined takes a claim away. Times in epoch seconds. */
  readonly claims?: (sound: { readonly now: number }) => Readonly<Record<string, unknown>>;
  /** The `typ` of the header. */
  readonly type?: string;
  /** Under the client's public key: signs with another one, not at all (`alg: none`), or by HS256. */
  readonly signed?: 'by a foreign key' | 'not at all' | 'with the public key as secret';
  /** A sound proof of another key; or the private key stands in the header. */
  readonly key?: 'another' | 'private';
  /** Sent instead of a proof. */
  readonly text?: string;
  /** Leaves out a nonce that the server gave out, and is not repeated when it demands one. */
  readonly withoutNonce?: boolean;
}
