/** What a client offers in a TLS handshake. */
export type TlsOffer =
  | 'TLS 1.2 and TLS 1.3'
  | 'TLS 1.0 alone'
  | 'TLS 1.1 alone'
  | 'TLS 1.3 alone'
  | 'TLS 1.2 without forward secrecy'
  | 'TLS 1.2 without authenticated encryption';

/** What a server's certificate shows. */
export interface CertificateFacts {
  /** Epoch milliseconds. */
  readonly validFrom: number;
  readonly validTo: number;
  /** Why the chain is not believed, as Node's code; undefined where it is. Dates and host are not part of it. */
  readonly chainTrouble: string | undefined;
  /** Some certificate of the chain is out of date. */
  readonly outOfDate: boolean;
  /** Names the host that was asked for. */
  readonly namesHost: boolean;
  /** The names and addresses that it is for. */
  readonly hosts: string;
}

/** How a TLS handshake ended. */
export type HandshakeEnd =
  | {
      readonly kind: 'agreed';
      /** As OpenSSL calls it, e.g. TLSv1.3. */
      readonly protocol: string;
      readonly cipher: string;
      readonly certificate: CertificateFacts;
    }
  /** The server sent an alert or closed the connection. */
  | { readonly kind: 'refused'; readonly code: string };
