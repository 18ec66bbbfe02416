/** Where the suite shows what it makes of a fault that was seen in the field, or that is plausible there. */
export interface Shown {
  /** Faults of ours that behave so, or nearly so: a check catches each. */
  readonly faults?: readonly string[];
  /** It is lawful: a variant that no check minds. */
  readonly variants?: readonly string[];
  /** A rule whose reading says what is made of it. */
  readonly rules?: readonly string[];
}

/** The faults of ../shared/research/field.md, section 6, by their numbers there. */
export const fieldFaults: Readonly<Record<string, Shown>> = {
  // Answers of the API.
  F01: { faults: ['always-true'] },
  F02: { faults: ['plain-always-false', 'hash-always-false', 'second-range-always-false'] },
  F03: { faults: ['hash-always-true'] },
  F04: { faults: ['digits-hashed-alone', 'hash-without-plus-accepted'] },
  F05: { faults: ['upper-case-hash-false'] },
  F06: { faults: ['hashes-unsupported', 'unknown-hash-not-implemented'] },
  F07: { faults: ['missing-plus-added'] },
  F08: { faults: ['number-without-plus', 'second-range-without-plus'] },
  F09: { faults: ['first-property-wins'] },
  F10: { faults: ['empty-object-false', 'no-body-false'] },
  F11: { faults: ['unknown-property-accepted'] },
  F12: { faults: ['extra-property-accepted'] },
  F13: { faults: ['malformed-json-crashes'] },
  F14: { faults: ['content-type-not-looked-at', 'media-type-refused-by-server'] },
  F15: { faults: ['verified-as-string'] },
  F16: { faults: ['names-in-snake-case'] },
  F17: { variants: ['api-extra-members-in-answers'] },
  F18: { faults: ['mismatch-as-error'] },
  F19: { faults: ['foreign-number-not-found', 'number-in-porting-conflict'] },
  F20: { faults: ['sharing-never-built'] },
  F21: { faults: ['sharing-at-former-path', 'unauthenticated-calls-astray'] },
  F22: { faults: ['example-number-returned'] },
  F23: { faults: ['login-hint-wins'] },
  // Errors and headers.
  F24: { faults: ['vendor-envelope-for-scopes'] },
  F25: { faults: ['status-as-string'] },
  F26: { faults: ['no-token-misnamed-on-verify'] },
  F27: { faults: ['html-404', 'share-errors-as-html', 'stack-trace-in-message'] },
  F28: { faults: ['bare-401'] },
  F29: { faults: ['no-token-403-on-verify', 'no-token-403-on-share'] },
  F30: { faults: ['verify-scope-refused-as-401'] },
  F31: { faults: ['correlator-never-returned'] },
  F32: { faults: ['correlator-replaced-on-verify', 'correlator-replaced-on-share'] },
  F33: { faults: ['correlator-renamed'] },
  F34: { faults: ['correlator-unchecked-on-verify', 'correlator-unchecked-on-share'] },
  F35: { faults: ['token-as-correlator', 'context-by-correlator'] },
  F36: { faults: ['rate-limit-403'] },
  F37: { faults: ['true-number-in-message', 'number-in-share-refusal'] },
  // Access tokens.
  F38: { faults: ['spent-token-accepted'] },
  F39: { faults: ['token-spent-late'] },
  F40: { variants: ['tokens-burned-by-refusal'], rules: ['TOKEN-SINGLE-USE'] },
  F41: { faults: ['hour-long-token'] },
  F42: { faults: ['expired-token-verifies', 'expired-token-reads-number'] },
  F43: { faults: ['refresh-always', 'refresh-when-asked'] },
  F44: {
    faults: ['client-credentials-granted', 'two-legged-token-verifies', 'two-legged-token-reads-number'],
  },
  F45: { faults: ['either-scope-opens-verify', 'verify-scope-reads-number'] },
  F46: { faults: ['any-bearer-accepted'] },
  F47: { faults: ['any-issuer-trusted', 'id-token-accepted', 'expired-token-verifies'] },
  F48: { faults: ['otp-token-verifies', 'otp-token-reads-number'] },
  // The authorization endpoint.
  F49: { faults: ['login-page-despite-prompt-none', 'off-network-otp-page'] },
  F50: { faults: ['prompt-none-needs-hint'] },
  F51: { faults: ['off-network-json'] },
  F52: { faults: ['open-redirector'] },
  F53: { faults: ['redirect-uri-by-prefix'] },
  F54: {
    faults: ['state-dropped-on-error', 'state-plus-as-blank', 'state-truncated', 'state-double-encoded'],
  },
  F55: { faults: ['error-redirect-307', 'redirect-by-303', 'redirect-in-body'] },
  F56: { faults: ['unknown-scope-granted'] },
  F57: { faults: ['purpose-from-onboarding', 'any-number-of-purposes'] },
  F58: { faults: ['scopes-with-purpose-advertised'] },
  F59: { faults: ['openid-implied', 'id-token-missing', 'nonce-lost-without-pkce'] },
  F60: { faults: ['enrichment-header-off-network', 'enrichment-header-not-stripped'] },
  F61: { faults: ['household-accepted', 'off-network-otp-page'] },
  F62: {
    faults: ['acr-values-step-up', 'login-hint-refused', 'unknown-parameter-refused', 'proof-header-refused'],
  },
  F63: { faults: ['outer-state-wins', 'hour-long-request-object-accepted'] },
  F64: { faults: ['attempt-consumed-by-head'] },
  F65: { faults: ['state-unescaped', 'off-network-in-circles'], variants: ['redirect-over-hops'] },
  // The token endpoint.
  F66: { faults: ['code-reusable', 'code-consumed-late'] },
  F67: { faults: ['replay-does-not-revoke'] },
  F68: { faults: ['made-up-code-redeemed'] },
  F69: { faults: ['unknown-code-misnamed'] },
  F70: { faults: ['redirect-uri-unchecked-at-token', 'redirect-uri-optional-at-token'] },
  F71: { faults: ['code-of-any-client'] },
  F72: { faults: ['any-secret-accepted', 'public-client-fallback'] },
  F73: { faults: ['invalid-client-as-403'] },
  F74: {
    faults: ['hour-long-assertion-accepted', 'assertion-audience-unchecked', 'assertion-replayable'],
  },
  F75: { faults: ['verifier-not-compared', 'verifier-optional', 'plain-pkce-accepted'] },
  F76: { faults: ['subject-is-number', 'subject-is-hashed-number'] },
  F77: { faults: ['token-by-json'] },
  F78: { faults: ['token-response-cacheable'] },
  F79: { faults: ['phone-number-hint-believed'], rules: ['CIBA-NON-SIM-HINT'] },
  // What lies beneath, and what is kept from before.
  F80: { faults: ['header-enrichment-hop', 'clear-text-beside-tls'] },
  F81: { faults: ['sso-cookie-honoured'] },
  F82: { faults: ['stale-address-cache'] },
};
