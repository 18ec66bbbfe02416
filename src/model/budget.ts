import type { Budget } from './run.ts';

/** What costs nothing, or has cost nothing so far. */
export const nothing: Budget = {
  authorizations: 0,
  tokenRequests: 0,
  apiCalls: 0,
  discoveryRequests: 0,
  probes: 0,
  longestWaitSeconds: 0,
};

/** What two parts of a run cost together; waits overlap, so the longer one counts. */
export function addBudgets(one: Budget, other: Budget): Budget {
  return {
    authorizations: one.authorizations + other.authorizations,
    tokenRequests: one.tokenRequests + other.tokenRequests,
    apiCalls: one.apiCalls + other.apiCalls,
    discoveryRequests: one.discoveryRequests + other.discoveryRequests,
    probes: one.probes + other.probes,
    longestWaitSeconds: Math.max(one.longestWaitSeconds, other.longestWaitSeconds),
  };
}

/** A budget that grows while it is counted. */
export type Tally = { -readonly [Member in keyof Budget]: Budget[Member] };
