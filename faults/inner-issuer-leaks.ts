import { fault } from '#operator';

export default fault({
  id: 'inner-issuer-leaks',
  story:
    "The last hop copies iss from the operator's redirect into its own, in the belief that it says who authenticated the subscriber.",
  profile: 'aggregator',
  caughtBy: ['authorization/iss', 'aggregation/iss/with-code', 'aggregation/iss/with-error'],
  bend: {
    aggregator: {
      finish: (url, { returned }) => url.searchParams.set('iss', returned.get('iss') ?? ''),
    },
  },
});
