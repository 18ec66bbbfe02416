import type { Budget } from '../model/run.ts';
import type { Limits } from '../model/target.ts';
import type { Plan } from './plan.ts';

/**
 * The least time, in seconds, that a plan can take at a target that needs `secondsPerAnswer` for each answer: whichever is longest of
 * all requests shared by the hands that the target allows, all requests at the rate that it allows, and the one check that takes longest by itself. A request is
 * counted as one answer, so redirects between servers come on top.
 */
export function predictSeconds(
  { planned, budget }: Plan,
  { concurrency, requestsPerSecond }: Limits,
  secondsPerAnswer: number,
): number {
  const requests = planned.reduce((sum, { cost }) => sum + requestsOf(cost), 0);
  // The endpoints are learned before anything else; the keys are fetched beside other requests.
  const first = budget.discoveryRequests > 0 ? secondsPerAnswer : 0;
  const shared = (requests * secondsPerAnswer) / concurrency;
  const paced = requestsPerSecond === undefined ? 0 : requests / requestsPerSecond;
  const alone = Math.max(
    0,
    ...planned.map(({ cost }) => cost.longestWaitSeconds + requestsOf(cost) * secondsPerAnswer),
  );
  return first + Math.max(shared, paced, alone);
}

/** How many requests a budget holds. */
export function requestsOf({ authorizations, tokenRequests, apiCalls, discoveryRequests }: Budget): number {
  return authorizations + tokenRequests + apiCalls + discoveryRequests;
}
