import { createHash } from 'node:crypto';

/** SHA-256 in base64url without padding, as hashes stand in JWTs. */
export function sha256Base64url(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
