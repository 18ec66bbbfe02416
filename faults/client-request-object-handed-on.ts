import { fault } from '#operator';

export default fault({
  id: 'client-request-object-handed-on',
  story:
    "Operators want to see who really asks, so the signed request of the client is attached to the aggregator's own.",
  profile: 'aggregator',
  caughtBy: ['aggregation/own-values/request-object'],
  bend: {
    aggregator: {
      innerRequest: (url, _parameters, { request }) => {
        if (request !== undefined) url.searchParams.set('client_request', String(request));
      },
    },
  },
});
