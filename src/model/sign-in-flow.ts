import type { Flow, Release } from './release.ts';
import type { Target } from './target.ts';

/** A flow to a token that is obtained with the SIM rather than over the mobile network. */
export type SimBasedFlow = 'ciba' | 'jwt_bearer';

/** The SIM based flows that a release knows. */
export function simBasedFlowsOf({ flows }: Release): readonly SimBasedFlow[] {
  return flows.filter((flow) => flow === 'ciba' || flow === 'jwt_bearer');
}

/** The flow by which a subscriber is signed in where a check does not care: over the device where that is on offer. */
export function signInFlow({
  flows = ['authorization_code'],
  release,
}: Pick<Target, 'flows' | 'release'>): Extract<Flow, 'authorization_code'> | SimBasedFlow {
  if (flows.includes('authorization_code')) return 'authorization_code';
  // CIBA rather than JWT bearer where both are there, because it comes with an ID token.
  return simBasedFlowsOf(release).find((flow) => flows.includes(flow)) ?? 'authorization_code';
}
