export { startOperator, type Operator, type OperatorOptions } from './operator.ts';
export type { Exposure } from './exposure.ts';
export { startAggregator } from './aggregator/aggregator.ts';
export type { Aggregator, AggregatorOptions } from './aggregator/facts.ts';
export type { DpopMode, ProofPoint } from './dpop.ts';
export { makeAuthority, type Authority } from './transport/authority.ts';
export type { PortBend } from './transport/port.ts';
export { makeSigningKey, type SigningKey } from './keys.ts';
export type {
  AccessTokenFacts,
  ClientFacts,
  ClientJwk,
  ClientRole,
  OperatorFacts,
  OperatorTokenFacts,
} from './facts.ts';
export {
  fault,
  type AggregatorBend,
  type Bend,
  type BendSource,
  type Fault,
  type IdTokenContext,
  type ProviderBend,
} from './bend.ts';
export type { Inside } from './inside.ts';
export type { OperatorRules } from './operator-rules.ts';
export type { Sim, SimName } from './network/sim.ts';
export type { ReleaseName } from './release-rules.ts';

// Words that faults are written with.
export { changeRedirect, redirectError, redirectParameters } from './redirect.ts';
export { claimsOf } from './jws.ts';
export { dpopTokenIn } from './resource/access-token.ts';
export { metadataIn, scopesIn } from './provider/manners.ts';
export type { Parameters, ProviderExchange } from './provider/exchange.ts';
export { errorInfo, invalidArgument, jsonAnswer } from './resource/errors.ts';
export { verified } from './resource/verify.ts';
export type { AccessToken } from './resource/access-token.ts';
export type { ApiAnswer, ApiCall } from './resource/call.ts';
