import type { Release } from '../model/release.ts';
import type {
  AccessToken,
  ApiAnswer,
  Authorization,
  IdToken,
  Received,
  TokenAnswer,
} from './observations.ts';

/** Something that opens the authorization endpoint over its own network path. */
export interface Device {
  readonly name: string;
}

/** A device with a SIM of the operator. */
export interface Subscriber extends Device {
  /** E.164 with a leading plus. */
  readonly phoneNumber: string;
}

/** Cookies that a browser keeps between authorization requests. */
export interface Browser {
  readonly cookies: Map<string, string>;
}

/** The scopes of the two operations. */
export type OperationScope = 'number-verification:verify' | 'number-verification:device-phone-number:read';

/** Parameter values: null takes the parameter away, a list repeats it. */
export type ParameterChanges = Readonly<Record<string, string | readonly string[] | null>>;

/** Header values: null takes the header away. */
export type HeaderChanges = Readonly<Record<string, string | null>>;

/** How an authorization request differs from the sound one. */
export interface AuthorizationChanges {
  readonly parameters?: ParameterChanges;
  /** Changes the list of scope values: openid, the purpose, the operation's. */
  readonly scope?: (values: readonly string[]) => readonly string[];
  readonly headers?: HeaderChanges;
  readonly method?: 'GET' | 'POST';
  /** Sends the parameters in a signed request object; scope, response_type, client_id and redirect_uri stand outside too. */
  readonly requestObject?: RequestObjectChanges;
  /** The name of a parameter that is sent twice, with the same value. */
  readonly repeat?: string;
  /** Without it each request has an empty cookie jar. */
  readonly browser?: Browser;
  /** `none` sends no challenge; a string is the verifier to use. */
  readonly verifier?: 'none' | (string & {});
}

/** How a signed request object differs from the sound one. */
export interface RequestObjectChanges {
  /** Claims to set; undefined takes a claim away. Times in epoch seconds. */
  readonly claims?: (sound: { readonly now: number }) => Readonly<Record<string, unknown>>;
  /** Signs with a key that the operator never saw, or not at all (`alg: none`). */
  readonly signed?: 'by a foreign key' | 'not at all';
  /** Sends this very object again. */
  readonly replay?: string;
}

/** How a client assertion differs from the sound one. */
export interface AssertionChanges {
  /** Claims to set; undefined takes a claim away. Times in epoch seconds. */
  readonly claims?: (sound: { readonly now: number }) => Readonly<Record<string, unknown>>;
  /** Signs with a key that the operator never saw. */
  readonly foreignKey?: boolean;
  /** Sends this very assertion again. */
  readonly replay?: string;
}

/** How a token request differs from the sound one. */
export interface TokenChanges {
  readonly parameters?: ParameterChanges;
  readonly assertion?: AssertionChanges;
  /** `none`: client_id only; `basic`: HTTP Basic with a secret that the operator never issued. */
  readonly authentication?: 'none' | 'basic';
  readonly method?: 'GET' | 'POST';
}

/** How an API request differs from the sound one. */
export interface ApiChanges {
  readonly headers?: HeaderChanges;
  readonly method?: string;
  /** Appended to the operation's path. */
  readonly pathSuffix?: string;
  readonly query?: Readonly<Record<string, string>>;
  /** Sends the call over the network path of a device instead of the backend's. */
  readonly over?: Device;
  /** Sent as it is, instead of the JSON of the body; `null` sends none. */
  readonly rawBody?: string | null;
}

/** What a call is made with: a token, a subscriber who is signed in freshly for it, or nothing. */
export type Credential = AccessToken | Subscriber | 'no token';

/** A backend that is a client of the operator. */
export interface Consumer {
  readonly clientId: string;
  readonly redirectUri: string;
  metadata(changes?: { readonly headers?: HeaderChanges }): Promise<Received>;
  keys(): Promise<Received>;
  /** Opens the authorization endpoint on a device and follows the redirects. */
  authorize(
    device: Device,
    scope: OperationScope | readonly OperationScope[],
    changes?: AuthorizationChanges,
  ): Promise<Authorization>;
  /** Redeems the code of an authorization, whoever asked for it. Throws an Obstacle when there is no code. */
  redeem(authorization: Authorization, changes?: TokenChanges): Promise<TokenAnswer>;
  /** Goes on only where an authorization code came back; an error is an answer too. */
  ifCode<T>(
    authorization: Authorization,
    next: (authorization: Authorization) => Promise<T>,
  ): Promise<T | 'no code'>;
  /** Goes on only where a token was issued. */
  ifToken<T>(answer: TokenAnswer, next: (token: AccessToken) => Promise<T>): Promise<T | 'no token'>;
  /** The scope string that a sound request for an operation carries. */
  soundScope(scope: OperationScope): string;
  /** Sends any token request with this client's authentication. */
  requestToken(parameters: ParameterChanges, changes?: TokenChanges): Promise<TokenAnswer>;
  /** Authorizes and redeems. Throws an Obstacle when no token comes of it. */
  signIn(
    subscriber: Subscriber,
    scope: OperationScope | readonly OperationScope[],
    changes?: AuthorizationChanges,
  ): Promise<AccessToken>;
  /** The token in an answer of the token endpoint. Throws an Obstacle when there is none. */
  tokenIn(answer: TokenAnswer): AccessToken;
  /** Takes the ID token of a token answer apart and tries the published keys on it. Throws an Obstacle when there is none. */
  idTokenIn(answer: TokenAnswer): Promise<IdToken>;
  /** Signs in for `scope` and takes the ID token apart. */
  idToken(
    subscriber: Subscriber,
    scope: OperationScope | readonly OperationScope[],
    changes?: AuthorizationChanges,
  ): Promise<IdToken>;
  /** A token past its lifetime: one that the target file supplies, or one waited for. */
  expiredToken(subscriber: Subscriber, scope: OperationScope): Promise<AccessToken>;
  /** POST /verify */
  verify(by: Credential, body: unknown, changes?: ApiChanges): Promise<ApiAnswer>;
  /** GET /device-phone-number */
  devicePhoneNumber(by: Credential, changes?: ApiChanges): Promise<ApiAnswer>;
}

/** Who takes part in a check. */
export interface Actors {
  readonly consumer: Consumer;
  /** Another client of the same operator, of another sector. */
  readonly second: Consumer;
  /** A client whose tokens were not obtained by network or SIM authentication. */
  readonly notByNetwork: Consumer;
  /** A client that was onboarded without the scopes of this API. */
  readonly withoutScopes: Consumer;
  readonly subscriber: Subscriber;
  readonly stranger: Subscriber;
  readonly offNetwork: Device;
  readonly release: Release;
  /** The issuer that the target is known by. */
  readonly issuer: string | undefined;
  /** A new browser that keeps its cookies. */
  readonly openBrowser: () => Browser;
}
