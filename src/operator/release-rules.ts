/** A release as CAMARA names it. */
export type ReleaseName = `r${number}.${number}`;

/** What the CAMARA profile of a release asks of a signed request object (RFC 9101) beyond a sound signature. */
export interface RequestObjectRules {
  readonly mandatoryClaims: readonly string[];
  /** What has to stand outside the object as well, with the same value. */
  readonly outerParameters: readonly string[];
  /** Longest time from `iat` to `exp` in seconds; absent where not limited. */
  readonly maximumLifetimeSeconds?: number;
  /** An object from the future is refused. */
  readonly iatChecked: boolean;
  /** An object is good once. */
  readonly singleUse: boolean;
}

/** What the operator does differently from release to release, as data. */
export interface ReleaseRules {
  readonly name: ReleaseName;
  /** Path of the API below its root. */
  readonly basePath: string;
  /** What `x-correlator` has to match; absent where the release has no pattern. */
  readonly correlatorPattern?: RegExp;
  /** What `hashedPhoneNumber` has to match; absent where the release has no pattern. */
  readonly hashPattern?: RegExp;
  /** Code of the 403 for a token that no phone number can be derived from. */
  readonly codeWithoutNumber: string;
  /** An access token is good for one successful API call. */
  readonly singleUseTokens: boolean;
  /** Refresh tokens are issued where offline_access was asked for. */
  readonly refreshTokens: boolean;
  /** Longest life of an access token in seconds; absent where not limited. */
  readonly maximumTokenLifetimeSeconds?: number;
  /** Longest life of a client assertion in seconds; absent where not limited. */
  readonly maximumAssertionLifetimeSeconds?: number;
  /** How a standard claim without the scope `openid` is refused: by redirect, or to the user agent itself. */
  readonly claimWithoutOpenid: 'redirect' | 'status 400';
  readonly requestObjects: RequestObjectRules;
  /** How a subscriber may have been authenticated for the API to answer (RFC 8176, and `nba`: by the network). */
  readonly authenticationMethods: readonly string[];
  /** Client-initiated backchannel authentication with operator tokens is offered. */
  readonly backchannel: boolean;
  /** The JWT bearer grant with operator tokens is offered. */
  readonly jwtBearer: boolean;
  /** The profile of the release knows proofs of possession (RFC 9449). */
  readonly dpop: boolean;
  /** Claims that the profile has for proofs beyond those of RFC 9449. */
  readonly proofClaims: readonly string[];
}

/** Authentication by the SIM, a smart card, as RFC 8176 calls it; CAMARA has no word for it. */
export const authenticationBySim = 'sc';

// Commonalities 0.6 and later.
const longCorrelator = /^[a-zA-Z0-9\-_:;./<>{}]{0,256}$/;
const sha256Hex = /^[a-fA-F0-9]{64}$/;

const onlyNetwork = ['nba'];
const networkOrSim = ['nba', authenticationBySim];

// ICM 0.2: OpenID Connect Core 6.1 alone.
const plainRequestObjects: RequestObjectRules = {
  mandatoryClaims: [],
  outerParameters: ['client_id', 'response_type'],
  iatChecked: false,
  singleUse: false,
};
// ICM 0.3.
const profiledRequestObjects: RequestObjectRules = {
  mandatoryClaims: ['aud'],
  outerParameters: ['client_id', 'response_type', 'redirect_uri', 'scope'],
  iatChecked: false,
  singleUse: false,
};
// ICM 0.4 and later.
const strictRequestObjects: RequestObjectRules = {
  mandatoryClaims: ['iss', 'aud', 'iat', 'exp', 'jti'],
  outerParameters: ['client_id', 'response_type', 'redirect_uri', 'scope'],
  maximumLifetimeSeconds: 300,
  iatChecked: true,
  singleUse: true,
};

// One row per release. Sources: the OpenAPI document of the release, and the ICM profile that it names.
const rows: readonly ReleaseRules[] = [
  {
    name: 'r1.3',
    basePath: '/number-verification/v1',
    codeWithoutNumber: 'INVALID_TOKEN_CONTEXT',
    singleUseTokens: false,
    refreshTokens: true,
    claimWithoutOpenid: 'status 400',
    requestObjects: plainRequestObjects,
    authenticationMethods: onlyNetwork,
    backchannel: false,
    jwtBearer: false,
    dpop: false,
    proofClaims: [],
  },
  {
    name: 'r2.4',
    basePath: '/number-verification/v2',
    correlatorPattern: /^[a-zA-Z0-9-]{0,55}$/,
    codeWithoutNumber: 'PERMISSION_DENIED',
    singleUseTokens: false,
    refreshTokens: true,
    maximumAssertionLifetimeSeconds: 300,
    claimWithoutOpenid: 'redirect',
    requestObjects: profiledRequestObjects,
    authenticationMethods: networkOrSim,
    backchannel: true,
    jwtBearer: false,
    dpop: true,
    proofClaims: [],
  },
  {
    name: 'r3.2',
    basePath: '/number-verification/v2',
    correlatorPattern: longCorrelator,
    hashPattern: sha256Hex,
    codeWithoutNumber: 'PERMISSION_DENIED',
    singleUseTokens: false,
    refreshTokens: true,
    maximumAssertionLifetimeSeconds: 300,
    claimWithoutOpenid: 'redirect',
    requestObjects: strictRequestObjects,
    authenticationMethods: networkOrSim,
    backchannel: true,
    jwtBearer: true,
    dpop: true,
    proofClaims: [],
  },
  {
    name: 'r4.1',
    basePath: '/number-verification/v2rc2',
    correlatorPattern: longCorrelator,
    hashPattern: sha256Hex,
    codeWithoutNumber: 'PERMISSION_DENIED',
    singleUseTokens: true,
    refreshTokens: false,
    maximumTokenLifetimeSeconds: 300,
    maximumAssertionLifetimeSeconds: 300,
    claimWithoutOpenid: 'redirect',
    requestObjects: strictRequestObjects,
    authenticationMethods: networkOrSim,
    backchannel: true,
    jwtBearer: true,
    dpop: true,
    proofClaims: ['camara:bh', 'camara:qh'],
  },
];

/** The rules of a release; throws RangeError for a release that the operator does not know. */
export function rulesOf(release: ReleaseName): ReleaseRules {
  const rules = rows.find(({ name }) => name === release);
  if (rules === undefined) {
    const known = rows.map(({ name }) => name).join(', ');
    throw new RangeError(`the operator knows no release ${release}; it knows ${known}`);
  }
  return rules;
}
