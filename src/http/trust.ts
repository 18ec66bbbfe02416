import { createSecureContext, getCACertificates, type SecureContext } from 'node:tls';

/** Whose certificates are believed: those of known authorities, or, to look at a server only, anyone's. */
export type Trust = { readonly secureContext: SecureContext } | { readonly rejectUnauthorized: false };

/** A client's certificate, with its chain, and its key, in PEM. */
export interface ClientCertificate {
  readonly certificate: string;
  readonly key: string;
}

/**
 * Trusts the authorities that Node trusts and, where one is given in PEM, another; shows a certificate of the client's own
 * where there is one. Made once, because it is slow.
 */
export function trusting(
  authority?: string,
  own?: ClientCertificate,
): { readonly secureContext: SecureContext } {
  const ca = authority === undefined ? {} : { ca: [...getCACertificates('default'), authority] };
  const shown = own === undefined ? {} : { cert: own.certificate, key: own.key };
  return { secureContext: createSecureContext({ ...ca, ...shown }) };
}

/** Trusts anyone: for requests that carry nothing and whose answers are not believed. */
export const trustingAnyone: Trust = { rejectUnauthorized: false };

// Codes of Node for a chain that does not lead to a known authority.
const unknownAuthority = new Set([
  'CERT_SIGNATURE_FAILURE', // one of the same name, with another key
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
]);

const outOfDate = new Set(['CERT_HAS_EXPIRED', 'CERT_NOT_YET_VALID']);

/** What is wrong with a certificate, by Node's code; undefined where the code speaks of something else. */
export function certificateTrouble(
  code: string,
): 'unknown authority' | 'out of date' | 'other host' | undefined {
  if (unknownAuthority.has(code)) return 'unknown authority';
  if (outOfDate.has(code)) return 'out of date';
  return code === 'ERR_TLS_CERT_ALTNAME_INVALID' ? 'other host' : undefined;
}
