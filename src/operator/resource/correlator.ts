import type { ReleaseRules } from '../release-rules.ts';
import type { ApiAnswer, ApiCall } from './call.ts';
import { invalidArgument } from './errors.ts';

/** The 400 for an `x-correlator` that the release does not admit; undefined where there is nothing to refuse. */
export function refuseCorrelator(call: ApiCall, rules: ReleaseRules): ApiAnswer | undefined {
  return isAdmissible(call, rules)
    ? undefined
    : invalidArgument('The header x-correlator is not well formed.');
}

/** The answer with the request's `x-correlator`, unless that is absent, empty or inadmissible. */
export function withCorrelator(answer: ApiAnswer, call: ApiCall, rules: ReleaseRules): ApiAnswer {
  const correlator = call.headers['x-correlator'];
  if (correlator === undefined || correlator === '' || !isAdmissible(call, rules)) return answer;
  return { ...answer, headers: { ...answer.headers, 'x-correlator': correlator } };
}

function isAdmissible(call: ApiCall, { correlatorPattern }: ReleaseRules): boolean {
  return correlatorPattern?.test(call.headers['x-correlator'] ?? '') ?? true;
}
