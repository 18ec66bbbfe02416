import { count, shape } from './schema-words.ts';

/** What requests and waits are counted by. */
export const budget = shape('What a run may cost the target, or did cost it.', {
  authorizations: count('Requests to the authorization endpoint: each is a trip of a device.'),
  tokenRequests: count('Requests to the token endpoint.'),
  apiCalls: count('Calls of the API.'),
  discoveryRequests: count('Requests for metadata and keys.'),
  probes: count('Rounds of probes, each with one connection to every host or endpoint.'),
  longestWaitSeconds: {
    type: 'number',
    minimum: 0,
    description: 'The longest wait of one check, in seconds.',
  },
});
