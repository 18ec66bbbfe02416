import type { DpopMode } from './dpop.ts';
import type { SimName } from './network/sim.ts';
import type { ReleaseName } from './release-rules.ts';

export type ClientRole = 'main' | 'second' | 'notByNetwork' | 'withoutScopes' | 'otherFlow';

/** What a client was given when it was onboarded. */
export interface ClientFacts {
  readonly id: string;
  readonly redirectUri: string;
  /** A second redirect URI, registered as well. */
  readonly otherRedirectUri?: string;
  readonly authentication: 'private_key_jwt' | 'client_secret_basic' | 'client_secret_post';
  /** Of clients that authenticate with a secret. */
  readonly secret?: string;
  /** The private key of a client that authenticates by private_key_jwt. */
  readonly jwk?: ClientJwk;
}

/** A private key for signatures, as JWK. */
export interface ClientJwk {
  readonly kty: string;
  readonly crv: string;
  readonly x: string;
  readonly y: string;
  readonly d: string;
  readonly kid: string;
  readonly alg: 'ES256';
  readonly use: 'sig';
}

/** What a tester has to know of a running operator: plain data, enough to write a target file. */
export interface OperatorFacts {
  readonly issuer: string;
  /** The release's base path comes after it. */
  readonly apiRoot: string;
  readonly release: ReleaseName;
  /** The certificate of the authority that a consumer has to trust, in PEM; absent in clear text. */
  readonly authorityPem?: string;
  readonly dpop: DpopMode;
  /** The purpose scope that was agreed with every client. */
  readonly purpose: string;
  /** How long a code can be redeemed. */
  readonly codeLifetimeSeconds: number;
  readonly clients: Readonly<Record<ClientRole, ClientFacts>>;
  readonly subscribers: Readonly<Record<SimName, { readonly phoneNumber: string; readonly gateway: string }>>;
  /** Through which the subscriber's device reaches the operator by IPv6; absent where the machine has no IPv6. */
  readonly gatewayOverIPv6?: string;
  /** Where a device, by its gateway, gets a new operator token: `{ "operatorToken": "..." }`. */
  readonly operatorTokenUrl: string;
  readonly operatorTokens: OperatorTokenFacts;
  readonly tokens: AccessTokenFacts;
}

/** Access tokens with the scopes of both operations that no sound flow makes. They live for five minutes. */
export interface AccessTokenFacts {
  /** Of a subscriber, authenticated by the network, who has no phone number. */
  readonly withoutNumber: string;
  /** Of no subscriber: as of client credentials. */
  readonly twoLegged: string;
}

/** Temporary tokens (GSMA TS.43) made when the operator started. */
export interface OperatorTokenFacts extends Readonly<Record<SimName, string>> {
  /** Of the subscriber; nobody ever approves what is asked with it. Can be used again and again. */
  readonly pending: string;
  /** Of the subscriber. */
  readonly expired: string;
}
