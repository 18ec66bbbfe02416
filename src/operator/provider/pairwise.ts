import { createHmac } from 'node:crypto';

/** The pairwise subject identifier of an account for a sector (OIDC Core 8.1): one-way, stable, opaque. */
export function pairwiseSubject(accountId: string, sector: string, salt: Buffer): string {
  return createHmac('sha256', salt).update(sector).update('\0').update(accountId).digest('base64url');
}
