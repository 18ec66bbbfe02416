import type { Budget } from '../model/run.ts';
import type { Target } from '../model/target.ts';

/** What a run is going to use: only that is looked at. */
export type Use = Pick<Budget, 'authorizations' | 'tokenRequests' | 'apiCalls'>;

// A trip, the same without prompt=none, and one for the other operation.
const mostTrips = 3;
// One for a code of nobody, and one for a true code where that was refused.
const mostTokenRequests = 2;

/** What a look costs at most: the document is fetched once to be looked at, and once to be used. */
export function lookBudget(target: Target, use: Use): Budget {
  const hasServer = target.issuer !== undefined || target.endpoints !== undefined;
  const trips = hasServer && use.authorizations > 0 ? mostTrips : 0;
  return {
    authorizations: trips,
    tokenRequests: hasServer && use.tokenRequests > 0 ? mostTokenRequests : 0,
    apiCalls: 0,
    discoveryRequests: target.issuer === undefined ? 0 : 2,
    probes: 1,
    longestWaitSeconds: 0,
  };
}
