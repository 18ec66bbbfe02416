// The one barrel: all that suites/ may see.
export type { Capability } from '../model/capability.ts';
export { check, type Check, type CheckDefinition, nobodysNumber, withoutSubscriber } from './check.ts';
export { codeOfNobody } from './code-of-nobody.ts';
export { enrichmentHeaders } from './enrichment-headers.ts';
export {
  all,
  each,
  eachThatIs,
  either,
  expectation,
  needing,
  type Expectation,
  orNone,
  shown,
  some,
  where,
} from './expectation.ts';
export type { Actors, Consumer, Credential, Device, Subscriber } from './actors.ts';
export type { AuthorizationChanges } from './changes.ts';
export type {
  AccessToken,
  ApiAnswer,
  Authorization,
  ClearAnswer,
  Handshake,
  IdToken,
  Received,
  TokenAnswer,
} from './observations.ts';
export type { ProofChanges } from './proof-changes.ts';
export * from './expect-api.ts';
export * from './expect-authorization.ts';
export * from './expect-backchannel.ts';
export * from './expect-chain.ts';
export * from './expect-clocks.ts';
export * from './expect-contract.ts';
export * from './expect-id-token.ts';
export * from './expect-metadata.ts';
export * from './expect-proof.ts';
export * from './expect-received.ts';
export * from './expect-release.ts';
export * from './expect-security.ts';
export * from './expect-tls.ts';
export * from './expect-token.ts';
export { flowsToToken } from './flows-to-token.ts';
export { tokenOfAnotherIssuer } from './foreign-token.ts';
export { lastDigitChanged } from './last-digit-changed.ts';
export { spoiltProofs } from './spoilt-proofs.ts';
export { sha256Base64url } from './sha256-base64url.ts';
export { sha256Hex } from './sha256-hex.ts';
