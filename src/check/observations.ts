import type { Finding } from '../model/finding.ts';
import type { HeaderLines } from '../model/exchange.ts';
import type { HandshakeEnd, TlsOffer } from '../model/handshake.ts';
import type { Release } from '../model/release.ts';

/** A client's key pair for proofs of possession, made for one run. */
export interface ProofKey {
  readonly algorithm: string;
  readonly privateKey: CryptoKey;
  readonly publicJwk: Readonly<Record<string, unknown>>;
}

/** A response as it came, not yet judged. */
export interface Received {
  /** Id of the recorded exchange. */
  readonly exchange: string;
  readonly status: number;
  readonly headers: HeaderLines;
  readonly text: string;
  /** The body as JSON; undefined when it is not JSON. */
  readonly json: unknown;
  /** Epoch milliseconds when the request was sent. */
  readonly sentAt: number;
  /** Epoch milliseconds when the response had arrived. */
  readonly receivedAt: number;
  readonly release: Release;
}

/** The answer of one of the API's two operations. */
export interface ApiAnswer extends Received {
  readonly operation: 'phoneNumberVerify' | 'phoneNumberShare';
  /** The x-correlator that was sent; undefined when none was. */
  readonly sentCorrelator: string | undefined;
  /** The number of the subscriber whose token was used, where one was. */
  readonly subscriberNumber: string | undefined;
}

/** In what an answer can differ from the contract of its release. */
export type Aspect = 'status' | 'media type' | 'headers' | 'success body' | 'error body';

/** What remains of an answer that was held against the contract: what differs, by aspect; absent where an aspect does not apply. */
export interface ComparedAnswer {
  readonly exchange: string;
  readonly operation: ApiAnswer['operation'];
  readonly aspects: Readonly<Partial<Record<Aspect, readonly Finding[]>>>;
}

/** What was asked of the authorization endpoint. */
export interface AuthorizationSent {
  readonly clientId: string;
  readonly redirectUri: string;
  readonly state: string;
  readonly nonce: string;
  readonly scope: string;
  /** Absent where no challenge was sent. */
  readonly codeVerifier?: string;
  /** Absent where the parameters were sent in clear. */
  readonly requestObject?: string;
  /** The device that it was sent from. */
  readonly subscriberNumber?: string;
}

/** One answer of the redirect chain. */
export interface Hop {
  readonly exchange: string;
  readonly url: string;
  readonly status: number;
  readonly headers: HeaderLines;
  readonly location?: string;
}

/** How the device leg ended. */
export type AuthorizationEnd =
  /** The browser was sent to the redirect URI. */
  | {
      readonly kind: 'returned';
      /** HTTP status of the redirect. */
      readonly status: number;
      /** The redirect URI without query and fragment parameters. */
      readonly to: string;
      readonly parameters: ReadonlyMap<string, readonly string[]>;
      readonly deliveredIn: 'query' | 'fragment' | 'body';
    }
  /** The browser was sent somewhere that is not ours, with this status. */
  | { readonly kind: 'strayed'; readonly status: number; readonly to: string }
  /** The operator answered itself: a page, JSON, or nothing to show. */
  | { readonly kind: 'answered'; readonly received: Received };

/** An authorization request and all that came of it on the device. */
export interface Authorization {
  readonly sent: AuthorizationSent;
  /** Of the record, where others than the suite opened the URL; else the hops have theirs. */
  readonly exchange?: string;
  /** Where they were not seen, looking at them throws an Obstacle; so does the status of the end. */
  readonly hops: readonly Hop[];
  readonly end: AuthorizationEnd;
  /** The issuer that the target is configured with. */
  readonly issuer: string | undefined;
  /** Epoch milliseconds when the request was sent. */
  readonly startedAt: number;
  /** Epoch milliseconds when the device brought the answer, where a person drives it and may have been in no hurry. */
  readonly returnedAt?: number;
  /** The code was left to expire on purpose. */
  readonly outlived?: true;
}

/** The answer of the token endpoint. */
export interface TokenAnswer extends Received {
  readonly authorization?: Authorization;
  /** The way it was asked for, where it was none of the device's. */
  readonly flow?: 'CIBA' | 'JWT bearer';
  /** Of the subscriber whose operator token it was asked for with. */
  readonly subscriberNumber?: string;
  /** The assertion that was sent, for a replay. */
  readonly sentAssertion?: string;
  /** The key of the proof that was sent; absent where none was. */
  readonly proofKey?: ProofKey;
}

/** The answer of the backchannel authentication endpoint (CIBA). */
export interface BackchannelAnswer extends Received {
  readonly subscriberNumber: string | undefined;
}

/** An access token with where it came from. */
export interface AccessToken {
  readonly value: string;
  /** The key that it is bound to; absent for Bearer tokens. */
  readonly boundTo?: ProofKey;
  readonly answer?: TokenAnswer;
  readonly subscriberNumber: string | undefined;
  /** It was left to expire on purpose. */
  readonly outlived?: true;
  /** The value by which another check had it before, where it had. */
  readonly reused?: string;
}

/** An ID token taken apart, with what it must agree with. */
export interface IdToken {
  readonly raw: string;
  readonly header: Readonly<Record<string, unknown>>;
  readonly claims: Readonly<Record<string, unknown>>;
  /** `verified`, or why the signature could not be verified with the published keys. */
  readonly signature: string;
  /** Algorithms that the metadata announces; undefined where there is no metadata. */
  readonly announcedAlgorithms: readonly string[] | undefined;
  readonly issuer: string | undefined;
  readonly clientId: string;
  readonly nonce: string;
  readonly subscriberNumber: string | undefined;
  readonly accessToken: string;
  readonly receivedAt: number;
  /** Epoch milliseconds when the authorization request was sent. */
  readonly startedAt: number;
}

/** A TLS handshake with one host. */
export interface Handshake {
  /** The host, and what it is for. */
  readonly place: string;
  readonly offer: TlsOffer;
  readonly end: HandshakeEnd;
  /** Epoch milliseconds when it ended. */
  readonly at: number;
}

/** What came of a request in clear text to an https endpoint. */
export interface ClearAnswer {
  /** Method and URL. */
  readonly request: string;
  readonly received: Received | 'no answer';
}
