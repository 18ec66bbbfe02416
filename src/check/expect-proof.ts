import { refused } from './expect-api.ts';
import { headerValues, memberOf } from './expect-received.ts';
import { type Expectation, expectation } from './expectation.ts';
import type { ApiAnswer } from './observations.ts';

// With a server that gives out nonces, a proof without one is turned away before anything else is looked at.
const proofErrors = ['invalid_dpop_proof', 'use_dpop_nonce'];

/** Refused by the API for the sake of its proof: 401, or what else the release has; a 400 has to say so. */
export function proofRefused(): Expectation<ApiAnswer> {
  return expectation('refused with the status of the release for a bad proof', (answer) => {
    const statuses = answer.release.invalidProofStatus ?? [401];
    if (answer.status === 400 && statuses.includes(400)) {
      return namesProof(answer)
        ? []
        : [{ of: 'error', expected: 'invalid_dpop_proof', actual: 'HTTP 400 that does not name it' }];
    }
    return statuses.includes(answer.status)
      ? refused(answer.status, 'UNAUTHENTICATED').examine(answer)
      : refused(statuses).examine(answer);
  });
}

// CAMARA has no code of its own for it, so the name may stand wherever an error can be named.
function namesProof(answer: ApiAnswer): boolean {
  const named = [memberOf(answer, 'code'), memberOf(answer, 'error')].map((one) => String(one).toLowerCase());
  return proofErrors.some(
    (error) =>
      named.includes(error) ||
      headerValues(answer, 'www-authenticate').some((value) => value.includes(`"${error}"`)),
  );
}
