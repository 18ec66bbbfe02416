import { makeProofNonce } from '../dpop-nonce.ts';
import { judgeProof, type DpopMode } from '../dpop.ts';
import { partsOf } from '../jws.ts';
import type { MobileNetwork } from '../network/mobile-network.ts';
import type { OperatorRules } from '../operator-rules.ts';
import type { ReleaseRules } from '../release-rules.ts';
import type { Store } from '../store.ts';
import { bearerTokenIn, dpopTokenIn, findAccessToken, spend, type AccessToken } from './access-token.ts';
import type { AnswerCall, ApiAnswer, ApiCall, OperationName } from './call.ts';
import { refuseCorrelator, withCorrelator } from './correlator.ts';
import {
  errorInfo,
  jsonAnswer,
  notAuthenticatedByNetwork,
  notProven,
  permissionDenied,
  unauthenticated,
} from './errors.ts';
import { matches, readQuestion, verified } from './verify.ts';

/** What the API stands on. */
export interface ApiSurroundings {
  readonly rules: ReleaseRules;
  readonly store: Store;
  readonly network: Pick<MobileNetwork, 'simOf'>;
  readonly decisions: OperatorRules;
  readonly dpop: DpopMode;
  /** Without path; what proofs call it. */
  readonly root: string;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
}

/** The scope that each operation asks for, and its method. */
export const operations: Readonly<
  Record<OperationName, { readonly method: string; readonly scope: string }>
> = {
  verify: { method: 'POST', scope: 'number-verification:verify' },
  'device-phone-number': { method: 'GET', scope: 'number-verification:device-phone-number:read' },
};

/** The operation that lives at a path below the base path. */
export function operationAt(path: string): OperationName | undefined {
  const name = path.slice(1);
  return name === 'verify' || name === 'device-phone-number' ? name : undefined;
}

/** Makes the sound API. */
export function makeApi(surroundings: ApiSurroundings): AnswerCall {
  return async (call) => withCorrelator(answer(call, surroundings), call, surroundings.rules);
}

// Not async: between looking at a token and spending it nothing else may happen.
function answer(call: ApiCall, surroundings: ApiSurroundings): ApiAnswer {
  const { rules, store, network, decisions } = surroundings;
  const { operation } = call;
  if (operation === undefined) return errorInfo(404, 'NOT_FOUND', 'There is nothing at this path.');
  const { method, scope } = operations[operation];
  if (call.method !== method) {
    return errorInfo(405, 'METHOD_NOT_ALLOWED', `Only ${method} is possible here.`, { allow: method });
  }

  // Who asks comes before what is asked: an unauthenticated request learns nothing else.
  const presented = call.token ?? presentedToken(call, surroundings);
  if ('status' in presented) return presented;
  const token = presented;
  const correlatorRefusal = refuseCorrelator(call, rules);
  if (correlatorRefusal !== undefined) return correlatorRefusal;
  if (!token.scopes.includes(scope)) return permissionDenied(scope);
  const sim = network.simOf(token.accountId);
  if (sim === undefined)
    return errorInfo(403, rules.codeWithoutNumber, 'No phone number belongs to this token.');
  if (!token.authenticationMethods.some((one) => rules.authenticationMethods.includes(one)))
    return notAuthenticatedByNetwork();

  const read = operation === 'verify' ? readQuestion(call, rules) : undefined;
  if (read !== undefined && 'refusal' in read) return read.refusal;
  if (decisions.tokensAreSingleUse && !spend(store, token.value)) return unauthenticated(true);
  return read === undefined
    ? jsonAnswer(200, { devicePhoneNumber: sim.phoneNumber })
    : verified(matches(read.question, sim.phoneNumber));
}

/** The token that a call presents in the way that is right for it; or why it is refused. */
function presentedToken(call: ApiCall, surroundings: ApiSurroundings): AccessToken | ApiAnswer {
  const { rules, decisions, store, dpop, root, clock } = surroundings;
  const { proofAlgorithms, proofPointsUnchecked } = decisions;
  const { authorization, dpop: proof = '' } = call.headers;
  const bound = dpop === 'none' ? undefined : dpopTokenIn(authorization);
  const value = bound ?? bearerTokenIn(authorization);
  const token = value === undefined ? undefined : findAccessToken(store, value);
  // A bound token is no Bearer token, and the other way about (RFC 9449 7.1).
  if (bound === undefined && token !== undefined) {
    const asBearer = token.boundTo === undefined || proofPointsUnchecked.includes('scheme');
    return asBearer ? token : notProven('invalid_token', proofAlgorithms);
  }
  if (bound === undefined) return unauthenticated(/^Bearer +\S/i.test(authorization ?? ''));
  if (token?.boundTo === undefined) return notProven('invalid_token', proofAlgorithms);
  const isPassedOver =
    proof === ''
      ? proofPointsUnchecked.includes('presence')
      : proofPointsUnchecked.includes('form') && partsOf(proof) === undefined;
  if (isPassedOver) return token;
  const now = clock() / 1000;
  const subject = {
    method: call.method,
    url: root + rules.basePath + call.path,
    accessToken: bound,
    body: call.body ?? '',
    query: call.rawQuery,
  };
  const judged = judgeProof(proof, subject, { store, rules: decisions, now });
  const nonce: Readonly<Record<string, string>> = decisions.proofNonceDemanded
    ? { 'dpop-nonce': makeProofNonce(store, now) }
    : {};
  if ('error' in judged) return notProven(judged.error, proofAlgorithms, nonce);
  return judged.thumbprint === token.boundTo || proofPointsUnchecked.includes('key')
    ? token
    : notProven('invalid_dpop_proof', proofAlgorithms, nonce);
}
