import { fault } from '#operator';

export default fault({
  id: 'client-state-handed-on',
  story:
    'So that both sides find a sign-in in their logs, the state of the client travels along to the operator.',
  profile: 'aggregator',
  caughtBy: ['aggregation/own-values/state'],
  bend: {
    aggregator: {
      innerRequest: (url, { state }) => url.searchParams.set('correlation', String(state)),
    },
  },
});
