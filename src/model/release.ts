import type { ReleaseName } from './requirement.ts';

/** The ways to a token that the standard knows. */
export type Flow = 'authorization_code' | 'ciba' | 'jwt_bearer' | 'refresh_token';

/** What differs from release to release, as data (source: the OpenAPI document and the guides it names). */
export interface Release {
  readonly name: ReleaseName;
  /** Version of the OpenAPI document, e.g. `2.1.0`. */
  readonly version: string;
  readonly metaRelease: string;
  readonly status: 'released' | 'release candidate';
  /** Appended to the API root, e.g. `/number-verification/v2`. */
  readonly basePath: string;
  readonly commonalities: string;
  readonly icm: string;
  /** Error codes that the release allows, by HTTP status. */
  readonly codes: Readonly<Record<string, readonly string[]>>;
  /** Errors that the guidelines allow beside the documented ones: codes by HTTP status; an empty list leaves the code open. */
  readonly additionalErrors: Readonly<Record<string, readonly string[]>>;
  /** Pattern of `x-correlator`; absent where the release has none. */
  readonly correlatorPattern?: string;
  /** Longest value the pattern admits, in characters. */
  readonly correlatorMaxLength?: number;
  /** Pattern of `hashedPhoneNumber`; absent where the release has none. */
  readonly hashPattern?: string;
  /** HTTP status of `invalid_client` at the token endpoint. */
  readonly invalidClientStatus: readonly number[];
  /** HTTP status of a bad DPoP proof at the API; absent where the profile of the release knows no DPoP. */
  readonly invalidProofStatus?: readonly number[];
  /** The ways to a token that the profile of the release has for this API. */
  readonly flows: readonly Flow[];
  /** The server must accept signed request objects by value. */
  readonly requestObjects: boolean;
  /** An access token is good for a single API call. */
  readonly singleUseTokens: boolean;
  /** Longest life of an access token, in seconds; absent where not limited. */
  readonly maxTokenLifetime?: number;
  /** sha256 of the published OpenAPI document, lower-case hex. */
  readonly publishedSha256: string;
}
