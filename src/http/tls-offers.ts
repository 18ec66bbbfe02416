import type { SecureContextOptions } from 'node:tls';

import type { TlsOffer } from '../model/handshake.ts';

// OpenSSL speaks the old versions and suites only when nothing is too weak for it.
const everything = 'ALL:!aNULL:@SECLEVEL=0';

/** What a client of each kind offers to a server. */
export const tlsOffers: Readonly<Record<TlsOffer, SecureContextOptions>> = {
  // Also where the defaults of this machine are stricter.
  'TLS 1.2 and TLS 1.3': { minVersion: 'TLSv1.2', maxVersion: 'TLSv1.3' },
  'TLS 1.0 alone': { minVersion: 'TLSv1', maxVersion: 'TLSv1', ciphers: everything },
  'TLS 1.1 alone': { minVersion: 'TLSv1.1', maxVersion: 'TLSv1.1', ciphers: everything },
  'TLS 1.3 alone': { minVersion: 'TLSv1.3', maxVersion: 'TLSv1.3' },
  'TLS 1.2 without forward secrecy': {
    minVersion: 'TLSv1.2',
    maxVersion: 'TLSv1.2',
    ciphers: 'kRSA:!aNULL:@SECLEVEL=0',
  },
  'TLS 1.2 without authenticated encryption': {
    minVersion: 'TLSv1.2',
    maxVersion: 'TLSv1.2',
    // With forward secrecy, so that the offer is spoilt in one way.
    ciphers: 'ECDHE:DHE:!AESGCM:!CHACHA20:!AESCCM:!ARIAGCM:!aNULL:!PSK:@SECLEVEL=0',
  },
};
