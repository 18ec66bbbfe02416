/** A place in a text where a secret or a phone number stands unmasked. Says which, never what it is. */
export interface Sighting {
  /** Index of the first character. */
  readonly at: number;
  readonly length: number;
  /** The pseudonym, and how it is written there: `base64 of ‹token-3›`. */
  readonly what: string;
}
