import type { MobileNetwork } from '../network/mobile-network.ts';
import type { ReleaseRules } from '../release-rules.ts';
import type { Store } from '../store.ts';
import { bearerTokenIn, findAccessToken, spend } from './access-token.ts';
import type { AnswerCall, ApiAnswer, ApiCall, OperationName } from './call.ts';
import { refuseCorrelator, withCorrelator } from './correlator.ts';
import {
  errorInfo,
  jsonAnswer,
  notAuthenticatedByNetwork,
  permissionDenied,
  unauthenticated,
} from './errors.ts';
import { matches, readQuestion, verified } from './verify.ts';

/** What the API stands on. */
export interface ApiSurroundings {
  readonly rules: ReleaseRules;
  readonly store: Store;
  readonly network: Pick<MobileNetwork, 'simOf'>;
  readonly tokensAreSingleUse: boolean;
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
function answer(call: ApiCall, { rules, store, network, tokensAreSingleUse }: ApiSurroundings): ApiAnswer {
  const { operation } = call;
  if (operation === undefined) return errorInfo(404, 'NOT_FOUND', 'There is nothing at this path.');
  const { method, scope } = operations[operation];
  if (call.method !== method) {
    return errorInfo(405, 'METHOD_NOT_ALLOWED', `Only ${method} is possible here.`, { allow: method });
  }

  // Who asks comes before what is asked: an unauthenticated request learns nothing else.
  const credentials = bearerTokenIn(call.headers.authorization);
  const token = call.token ?? (credentials === undefined ? undefined : findAccessToken(store, credentials));
  if (token === undefined) return unauthenticated(/^Bearer +\S/i.test(call.headers.authorization ?? ''));
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
  if (tokensAreSingleUse && !spend(store, token.value)) return unauthenticated(true);
  return read === undefined
    ? jsonAnswer(200, { devicePhoneNumber: sim.phoneNumber })
    : verified(matches(read.question, sim.phoneNumber));
}
