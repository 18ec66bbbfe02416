import { fault } from '#operator';

export default fault({
  id: 'state-damaged-by-hop',
  story:
    'The state of the client is kept in a cookie-like store that decodes it once more when the device comes back.',
  profile: 'aggregator',
  caughtBy: ['authorization/state-on-success', 'aggregation/state/with-code', 'aggregation/state/with-error'],
  bend: {
    aggregator: {
      finish: (url) => {
        const state = url.searchParams.get('state') ?? '';
        url.searchParams.set('state', state.replaceAll('+', ' '));
      },
    },
  },
});
