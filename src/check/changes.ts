import type { Browser, Device } from './actors.ts';
import type { TokenAnswer } from './observations.ts';
import type { ProofChanges } from './proof-changes.ts';

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
  readonly method?: 'GET' | 'HEAD' | 'POST';
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
  /** `none` leaves the signature out; `HS256` takes the client's public key, in PEM, for a shared secret. */
  readonly algorithm?: 'none' | 'HS256';
  /** Sends this very assertion again. */
  readonly replay?: string;
}

/** How a token request differs from the sound one. */
export interface TokenChanges {
  /** With a proof, also where none is required; `none` sends none, also where one is. */
  readonly proof?: ProofChanges | 'none';
  readonly parameters?: ParameterChanges;
  readonly assertion?: AssertionChanges;
  /**
   * `none`: client_id only; `basic`, `post`: HTTP Basic, or the form, with a secret that the operator never issued;
   * `by what is in the request`: nothing beside the parameters, as with a JWT bearer assertion.
   */
  readonly authentication?: 'none' | 'basic' | 'post' | 'by what is in the request';
  readonly method?: 'GET' | 'POST';
  readonly headers?: HeaderChanges;
  /** The same parameters as one JSON object instead of a form. */
  readonly as?: 'JSON';
}

/** How a backchannel authentication request differs from the sound one. */
export interface BackchannelChanges extends Omit<TokenChanges, 'proof'> {
  /** Changes the list of scope values: openid, the purpose, the operation's. */
  readonly scope?: (values: readonly string[]) => readonly string[];
  /** Sends all of it in a signed request (CIBA Core 7.1.1); `parameters` stand outside then. */
  readonly requestObject?: RequestObjectChanges;
}

/** How a JWT bearer assertion, and the request that carries it, differ from the sound ones. */
export interface JwtBearerChanges {
  /** Changes the list of scope values in the assertion: the purpose and the operation's. */
  readonly scope?: (values: readonly string[]) => readonly string[];
  /** Claims to set; undefined takes a claim away. Times in epoch seconds. */
  readonly claims?: (sound: { readonly now: number }) => Readonly<Record<string, unknown>>;
  readonly foreignKey?: boolean;
  readonly replay?: string;
  /** Makes a new assertion with the jti of one that was sent before. */
  readonly jtiOf?: TokenAnswer;
  readonly parameters?: ParameterChanges;
  /** With a proof, also where none is required; `none` sends none, also where one is. */
  readonly proof?: ProofChanges | 'none';
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
  readonly rawBody?: string | Uint8Array | null;
  /** The values of the Content-Length lines to send instead of the true one. */
  readonly statedLengths?: readonly string[];
  /** How the proof differs that a bound token is presented with; `none` sends none. */
  readonly proof?: ProofChanges | 'none';
  /** Changes the scheme in the header Authorization. */
  readonly scheme?: (sound: 'Bearer' | 'DPoP') => string;
}
