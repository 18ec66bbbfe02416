import { fault } from '#operator';

export default fault({
  id: 'inner-error-handed-through',
  story:
    'When an operator refuses, its redirect is handed to the client as it came: with the iss and the state of the hop before.',
  profile: 'aggregator',
  caughtBy: ['aggregation/iss/with-error', 'aggregation/state/with-error'],
  bend: {
    aggregator: {
      finish: (url, { returned, outcome }) => {
        if ('error' in outcome) url.search = returned.toString();
      },
    },
  },
});
