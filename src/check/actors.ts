import type { TlsOffer } from '../model/handshake.ts';
import type { Finding } from '../model/finding.ts';
import type { Release } from '../model/release.ts';
import type { operationScopes } from '../model/scopes.ts';
import type { OperationName } from '../model/target.ts';
import type {
  ApiChanges,
  AuthorizationChanges,
  BackchannelChanges,
  HeaderChanges,
  JwtBearerChanges,
  ParameterChanges,
  TokenChanges,
} from './changes.ts';
import type {
  AccessToken,
  ApiAnswer,
  Aspect,
  Authorization,
  BackchannelAnswer,
  ClearAnswer,
  Handshake,
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

/** A TS.43 temporary token in the form that requests name it. */
export interface OperatorToken {
  /** `operatortoken:` and the token. */
  readonly hint: string;
  readonly subscriberNumber: string | undefined;
}

/** Cookies that a browser keeps between authorization requests. */
export interface Browser {
  readonly cookies: Map<string, string>;
}

/** The scopes of the two operations. */
export type OperationScope = (typeof operationScopes)[OperationName];

/** What a token is asked for: operations by their scopes, or any operation that the target offers. */
export type AskedScope = OperationScope | 'any operation' | readonly OperationScope[];

/** What a call is made with: a token, a subscriber who is signed in freshly for it, or nothing. */
export type Credential = AccessToken | Subscriber | 'no token';

/** A backend that is a client of the operator. */
export interface Consumer {
  readonly clientId: string;
  readonly redirectUri: string;
  metadata(changes?: { readonly headers?: HeaderChanges }): Promise<Received>;
  keys(): Promise<Received>;
  /** Opens the authorization endpoint on a device and follows the redirects. */
  authorize(device: Device, scope: AskedScope, changes?: AuthorizationChanges): Promise<Authorization>;
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
  soundScope(scope: AskedScope): string;
  /** Sends any token request with this client's authentication. */
  requestToken(parameters: ParameterChanges, changes?: TokenChanges): Promise<TokenAnswer>;
  /** Gets a token about a subscriber, by the code flow or else by a SIM based one. Throws an Obstacle when none comes of it. */
  signIn(subscriber: Subscriber, scope: AskedScope, changes?: AuthorizationChanges): Promise<AccessToken>;
  /** Signs in with a proof. Throws an Obstacle when no token comes of it, or one that is not bound to the client's key. */
  signInBound(subscriber: Subscriber, scope: OperationScope): Promise<AccessToken>;
  /** The token in an answer of the token endpoint. Throws an Obstacle when there is none. */
  tokenIn(answer: TokenAnswer): AccessToken;
  /** Takes the ID token of a token answer apart and tries the published keys on it. Throws an Obstacle when there is none. */
  idTokenIn(answer: TokenAnswer): Promise<IdToken>;
  /** Signs in for `scope` and takes the ID token apart. */
  idToken(subscriber: Subscriber, scope: AskedScope, changes?: AuthorizationChanges): Promise<IdToken>;
  /** A TS.43 temporary token of a subscriber's SIM, as a login hint or subject: `operatortoken:…`. */
  operatorToken(of: Subscriber | 'an expired one' | 'somebody who does not approve'): Promise<OperatorToken>;
  /** POST to the backchannel authentication endpoint (CIBA); a plain string is sent as login_hint, null sends none. */
  requestBackchannel(
    hint: OperatorToken | string | null,
    scope: OperationScope,
    changes?: BackchannelChanges,
  ): Promise<BackchannelAnswer>;
  /** Goes on only where an auth_req_id came back. */
  ifRequested<T>(
    answer: BackchannelAnswer,
    next: (answer: BackchannelAnswer) => Promise<T>,
  ): Promise<T | 'no request'>;
  /** Redeems the auth_req_id of a backchannel answer. Throws an Obstacle when there is none. */
  redeemBackchannel(answer: BackchannelAnswer, changes?: TokenChanges): Promise<TokenAnswer>;
  /** Waits for the interval that has to lie between two polls of a request (CIBA Core 7.3). */
  restForInterval(answer: BackchannelAnswer): Promise<void>;
  /** Waits until a request that nobody approves has expired. */
  restUntilExpired(answer: BackchannelAnswer): Promise<void>;
  /** Waits until the code of an authorization has expired: by the operator's word, or after ten minutes (RFC 6749). */
  restUntilCodeExpired(authorization: Authorization): Promise<Authorization>;
  /** Authorizes with offline_access and redeems: the answer has a refresh token. Throws an Obstacle when it has none. */
  signInForOffline(subscriber: Subscriber, scope: AskedScope): Promise<TokenAnswer>;
  /** Uses the refresh token of a token answer, whoever got it. */
  refresh(answer: TokenAnswer, changes?: TokenChanges): Promise<TokenAnswer>;
  /** Sends a JWT bearer assertion about a subject. */
  requestByJwtBearer(
    subject: OperatorToken | string,
    scope: OperationScope,
    changes?: JwtBearerChanges,
  ): Promise<TokenAnswer>;
  /** A token that only the operator can supply, from the target file. */
  suppliedToken(kind: 'without a number' | 'of two legs'): AccessToken;
  /** A token past its lifetime: one that the target file supplies, or one waited for. */
  expiredToken(subscriber: Subscriber, scope: OperationScope): Promise<AccessToken>;
  /** POST /verify */
  verify(by: Credential, body: unknown, changes?: ApiChanges): Promise<ApiAnswer>;
  /** GET /device-phone-number */
  devicePhoneNumber(by: Credential, changes?: ApiChanges): Promise<ApiAnswer>;
}

/** Someone who looks at how the hosts of the target are reached, as no client of theirs. */
export interface Inspector {
  /** Every endpoint that the target file and the metadata name. */
  endpoints(): Promise<readonly { readonly name: string; readonly url: string }[]>;
  /** One TLS handshake with every host of an https endpoint, and with the authorization endpoint over a device. */
  handshakes(offer: TlsOffer): Promise<readonly Handshake[]>;
  /** Asks every https endpoint in clear text, with nothing worth overhearing. */
  askInClear(): Promise<readonly ClearAnswer[]>;
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
  /** A client that was onboarded for other flows than the authorization code flow and JWT bearer. */
  readonly otherFlow: Consumer;
  readonly inspector: Inspector;
  readonly subscriber: Subscriber;
  /** The device of the subscriber where its traffic leaves by IPv6. */
  readonly subscriberOverIPv6: Subscriber;
  readonly stranger: Subscriber;
  readonly offNetwork: Device;
  /** A subscriber who has not consented to the purpose, where consent is the legal basis. */
  readonly withoutConsent: Subscriber;
  readonly release: Release;
  /** The issuer that the target is known by. */
  readonly issuer: string | undefined;
  /** A new browser that keeps its cookies. */
  readonly openBrowser: () => Browser;
  /**
   * What each answer of an operation in this run, whichever check asked for it, differs in from the contract: a check that
   * asks is performed after all that do not. Throws an Obstacle where no answer has that aspect.
   */
  readonly differencesOf: (
    operation: ApiAnswer['operation'],
    aspect: Aspect,
  ) => Promise<readonly (readonly Finding[])[]>;
}
