import type { webcrypto } from 'node:crypto';

import type { Capability } from './capability.ts';
import type { HeaderLines } from './exchange.ts';
import type { NetworkPath, ProgramEnd, WirePath } from './network-path.ts';
import type { ProfileName } from './profile.ts';
import type { Flow, Release } from './release.ts';
import type { Tolerances } from './tolerance.ts';
import type { Waiver } from './waiver.ts';

/** The two operations of the API, by the names that target files use. */
export type OperationName = 'verify' | 'device-phone-number';

/** A private key in JWK form. */
export type SigningKey = webcrypto.JsonWebKey & { readonly kid?: string };

/** What a target wants assertions to be like; the token endpoint, and two minutes, where it says nothing. */
export interface AssertionWishes {
  readonly audience?: string;
  readonly lifetimeSeconds?: number;
}

/** How a client proves itself at the token endpoint (OIDC Core 9, RFC 8705 2.1, and what vendors made up). */
export type ClientAuthentication =
  | ({ readonly method: 'private_key_jwt'; readonly key: SigningKey } & AssertionWishes)
  | { readonly method: 'client_secret_basic' | 'client_secret_post'; readonly secret: string }
  | ({
      readonly method: 'client_secret_jwt';
      readonly secret: string;
      readonly algorithm: 'HS256' | 'HS384' | 'HS512';
    } & AssertionWishes)
  /** Certificate, with its chain, and key in PEM. */
  | { readonly method: 'tls_client_auth'; readonly certificate: string; readonly key: string }
  /** A token of the vendor's own making in the header Authorization; each call gets one. */
  | { readonly method: 'bearer'; readonly token: () => Promise<string> }
  | { readonly method: 'none' };

/** A client that the operator onboarded for the tester. */
export interface TargetClient {
  readonly id: string;
  readonly redirectUri: string;
  readonly authentication: ClientAuthentication;
}

/** A device on its network path; without a phone number it is off the operator's network. */
export interface TargetDevice {
  readonly path: NetworkPath;
  /** E.164 with a leading plus. */
  readonly phoneNumber?: string;
  /** Asks a program for an access token about the device's subscriber, where no flow can be made. */
  readonly token?: (asked: AskedToken) => Promise<ProgramEnd>;
}

/** The token that a program is asked for. */
export interface AskedToken {
  readonly scope: string;
  readonly clientId: string;
}

export type ClientRole = 'main' | 'second' | 'notByNetwork' | 'withoutScopes' | 'otherFlow';
export type DeviceRole = 'subscriber' | 'subscriberOverIPv6' | 'stranger' | 'withoutConsent' | 'offNetwork';

/** What an operator makes of proofs of possession (RFC 9449). */
export type DpopSupport = 'none' | 'supported' | 'required';

/** Whose TS.43 temporary tokens a target can supply. */
export type OperatorTokenRole = 'subscriber' | 'stranger' | 'withoutConsent' | 'expired' | 'pending';

/** In what form the authorization request says whose number it is about. */
export type LoginHintForm = 'tel:+' | '+' | 'digits';

/** A call of the backend that is answered with the URL for the device. */
export interface StartCall {
  readonly method: 'POST' | 'GET';
  readonly url: string;
  readonly headers: HeaderLines;
  /** A JSON value; in its texts `{state}` and the like stand for parameters. */
  readonly body?: unknown;
  /** The client proves itself as at the token endpoint. */
  readonly authenticated: boolean;
  /** JSON pointer to the URL in the answer. */
  readonly urlAt: string;
}

/** Politeness towards the target. */
export interface Limits {
  readonly requestsPerSecond?: number;
  readonly concurrency: number;
  readonly timeoutSeconds: number;
  /** The longest a check may wait for something to expire. */
  readonly waitSeconds: number;
}

/** An implementation under test, with secrets resolved. Made from a target file; never serialized. */
export interface Target {
  readonly name: string;
  readonly release: Release;
  readonly profile: ProfileName;
  /** The API root with the release's base path. */
  readonly apiBaseUrl: string;
  readonly issuer?: string;
  /** Where there is no discovery document. */
  readonly endpoints?: {
    readonly authorization?: string;
    readonly token: string;
    readonly jwks?: string;
    readonly backchannel?: string;
  };
  /** The scope values that a sound request for each operation carries, in order. */
  readonly scopes: Readonly<Record<OperationName, readonly string[]>>;
  /** Extra parameters of every authorization request. */
  readonly parameters: Readonly<Record<string, string>>;
  /** Extra parameters of every token request. */
  readonly tokenParameters?: Readonly<Record<string, string>>;
  /** Names that the authorization endpoint has for parameters of the standard. */
  readonly rename?: Readonly<Record<string, string>>;
  /** Where the target makes the authorization request itself. */
  readonly start?: StartCall;
  /** No hint is sent where absent. */
  readonly loginHint?: LoginHintForm;
  /** A nonce is sent unless this says otherwise. */
  readonly nonce?: 'omit';
  /** Extra headers: those for the authorization endpoint go to its own origin only. */
  readonly headers?: Readonly<Record<'api' | 'token' | 'authorization', HeaderLines>>;
  /** How the machine that runs the suite reaches the servers; devices have paths of their own. */
  readonly backend?: WirePath;
  /** What reports must hide beside the secrets of clients, tokens and numbers. */
  readonly secrets?: readonly string[];
  readonly pkce: 'S256' | 'none';
  readonly prompt: 'none' | 'omit';
  /** How long an authorization code can be redeemed, as the operator says. */
  readonly codeLifetimeSeconds?: number;
  readonly clients: Readonly<Partial<Record<ClientRole, TargetClient>> & { readonly main: TargetClient }>;
  readonly devices: Readonly<Partial<Record<DeviceRole, TargetDevice>>>;
  readonly operations: readonly OperationName[];
  readonly tokens: {
    readonly expired?: string;
    readonly withoutNumber?: string;
    readonly twoLegged?: string;
    /** What the subscriber's calls carry where nobody signs in. */
    readonly supplied?: string;
  };
  /** How clients may ask for tokens; the authorization code flow where nothing is said. */
  readonly flows?: readonly Flow[];
  /** Learned from the metadata where absent; that proofs are required can only be told. */
  readonly dpop?: DpopSupport;
  /** Where TS.43 temporary tokens come from: each call gets one. */
  readonly operatorTokens?: Readonly<Partial<Record<OperatorTokenRole, () => Promise<string>>>>;
  /** The certificate of an authority of the operator's own, in PEM: trusted beside those that Node trusts. */
  readonly tls?: { readonly ca: string };
  readonly limits: Limits;
  /** Known departures from the standard. */
  readonly tolerances?: Tolerances;
  /** Known failures that someone answers for. */
  readonly waivers?: readonly Waiver[];
  readonly capabilities: ReadonlySet<Capability>;
}
