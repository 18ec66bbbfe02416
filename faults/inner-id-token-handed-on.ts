import { fault } from '#operator';

export default fault({
  id: 'inner-id-token-handed-on',
  story:
    'For the second operator, which was connected in a hurry, the ID token of the operator goes to the client as it came.',
  profile: 'aggregator',
  caughtBy: ['aggregation/id-token'],
  bend: {
    aggregator: {
      tokenAnswer: (body, { upstream, idToken }) => {
        if (upstream.name === 'second') body['id_token'] = idToken;
      },
    },
  },
});
