/** A release as CAMARA names it. */
export type ReleaseName = `r${number}.${number}`;

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
  /** Longest life of an access token in seconds; absent where not limited. */
  readonly maximumTokenLifetimeSeconds?: number;
  /** Longest life of a client assertion in seconds; absent where not limited. */
  readonly maximumAssertionLifetimeSeconds?: number;
  /** How a standard claim without the scope `openid` is refused: by redirect, or to the user agent itself. */
  readonly claimWithoutOpenid: 'redirect' | 'status 400';
}

// Commonalities 0.6 and later.
const longCorrelator = /^[a-zA-Z0-9\-_:;./<>{}]{0,256}$/;
const sha256Hex = /^[a-fA-F0-9]{64}$/;

// One row per release. Sources: the OpenAPI document of the release, and the ICM profile that it names.
const rows: readonly ReleaseRules[] = [
  {
    name: 'r1.3',
    basePath: '/number-verification/v1',
    codeWithoutNumber: 'INVALID_TOKEN_CONTEXT',
    singleUseTokens: false,
    claimWithoutOpenid: 'status 400',
  },
  {
    name: 'r2.4',
    basePath: '/number-verification/v2',
    correlatorPattern: /^[a-zA-Z0-9-]{0,55}$/,
    codeWithoutNumber: 'PERMISSION_DENIED',
    singleUseTokens: false,
    maximumAssertionLifetimeSeconds: 300,
    claimWithoutOpenid: 'redirect',
  },
  {
    name: 'r3.2',
    basePath: '/number-verification/v2',
    correlatorPattern: longCorrelator,
    hashPattern: sha256Hex,
    codeWithoutNumber: 'PERMISSION_DENIED',
    singleUseTokens: false,
    maximumAssertionLifetimeSeconds: 300,
    claimWithoutOpenid: 'redirect',
  },
  {
    name: 'r4.1',
    basePath: '/number-verification/v2rc2',
    correlatorPattern: longCorrelator,
    hashPattern: sha256Hex,
    codeWithoutNumber: 'PERMISSION_DENIED',
    singleUseTokens: true,
    maximumTokenLifetimeSeconds: 300,
    maximumAssertionLifetimeSeconds: 300,
    claimWithoutOpenid: 'redirect',
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
