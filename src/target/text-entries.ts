import { z } from 'zod';

/** The name of a header: a token of RFC 9110. */
export function headerName(hint: string) {
  return z.string({ error: hint }).regex(/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/, hint);
}

/** A JSON pointer (RFC 6901) to a member. */
export function jsonPointer(hint: string) {
  return z.string({ error: hint }).regex(/^(\/([^~/]|~[01])*)+$/, hint);
}
