import type { ProofAlgorithm, ProofPoint } from './dpop.ts';
import type { ReleaseRules } from './release-rules.ts';

/** The operator's single decisions that a bend may replace. */
export interface OperatorRules {
  /** A code can be redeemed once. */
  readonly codesAreSingleUse: boolean;
  /** A second redemption ends the tokens of the first. */
  readonly replayRevokes: boolean;
  /** An access token is good for one successful call. */
  readonly tokensAreSingleUse: boolean;
  /** An authorization request names a purpose. */
  readonly purposeRequired: boolean;
  /** An authorization request names one purpose only; where not, the first counts. */
  readonly singlePurposeOnly: boolean;
  /** The purpose is one that was agreed with the client. */
  readonly purposeAgreed: boolean;
  /** A client gets only scopes that it was onboarded for. */
  readonly entitlementChecked: boolean;
  /** Scopes that the operator does not know are refused; where not, they are granted. */
  readonly unknownScopesRefused: boolean;
  /** Longest life of a client assertion in seconds. */
  readonly maximumAssertionLifetimeSeconds: number;
  /** A client assertion has to have `iat`. */
  readonly assertionIatRequired: boolean;
  /** A client assertion is good once. */
  readonly assertionReplayDetected: boolean;
  /** An assertion that is a grant (RFC 7523) is good once. */
  readonly grantAssertionReplayDetected: boolean;
  /** A request object is good once. */
  readonly requestObjectReplayDetected: boolean;
  /** An operator token is good for one authentication. */
  readonly operatorTokensAreSingleUse: boolean;
  /** An `auth_req_id` can be redeemed once. */
  readonly authenticationRequestsAreSingleUse: boolean;
  /** Nothing is handed out about a subscriber who did not consent. */
  readonly consentChecked: boolean;
  /** Where DPoP is required, a token request without a proof is refused. */
  readonly proofDemanded: boolean;
  readonly proofAlgorithms: readonly ProofAlgorithm[];
  /** How far the time of a proof may be from ours, either way. */
  readonly proofWindowSeconds: number;
  /** A proof has to carry a nonce that the operator gave out. */
  readonly proofNonceDemanded: boolean;
  /** Claims of the ICM profile that a proof at the API has to have. */
  readonly proofClaimsDemanded: readonly string[];
  /** What is not looked at in proofs: with any of them the operator judges proofs by itself, at the token endpoint too. */
  readonly proofPointsUnchecked: readonly ProofPoint[];
}

/** The decisions of a sound operator. */
export function soundRules(release: ReleaseRules): OperatorRules {
  return {
    codesAreSingleUse: true,
    replayRevokes: true,
    tokensAreSingleUse: release.singleUseTokens,
    purposeRequired: true,
    singlePurposeOnly: true,
    purposeAgreed: true,
    entitlementChecked: true,
    unknownScopesRefused: true,
    maximumAssertionLifetimeSeconds: release.maximumAssertionLifetimeSeconds ?? Infinity,
    assertionIatRequired: false,
    assertionReplayDetected: true,
    grantAssertionReplayDetected: true,
    requestObjectReplayDetected: release.requestObjects.singleUse,
    operatorTokensAreSingleUse: true,
    authenticationRequestsAreSingleUse: true,
    consentChecked: true,
    proofDemanded: true,
    proofAlgorithms: ['ES256', 'RS256'],
    // ICM 0.5 has five minutes; the library, at the token endpoint, as well.
    proofWindowSeconds: 300,
    proofNonceDemanded: false,
    proofClaimsDemanded: release.proofClaims,
    proofPointsUnchecked: [],
  };
}
