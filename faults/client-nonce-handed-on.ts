import { fault } from '#operator';

export default fault({
  id: 'client-nonce-handed-on',
  story: 'The nonce of the client is used towards the operator as well, which saves drawing one.',
  profile: 'aggregator',
  caughtBy: ['aggregation/own-values/nonce'],
  bend: {
    aggregator: {
      innerRequest: (url, { nonce }) => {
        if (nonce !== undefined) url.searchParams.set('nonce', String(nonce));
      },
    },
  },
});
