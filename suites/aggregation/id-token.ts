import { all, check, claim, type IdToken } from '#check';

const ofAggregator = all<IdToken>(
  claim('iss', 'the issuer that the client knows', (value, { issuer }) => value === issuer),
  claim('aud', 'the client', (value, { clientId }) => [value].flat().includes(clientId)),
  claim('nonce', "the client's", (value, { nonce }) => value === nonce),
);

export default check({
  id: 'aggregation/id-token',
  title: 'The ID token is made by the aggregator for its client, whichever operator the subscriber has',
  requirement: 'IDTOKEN-ISS-AUD',
  needs: ['aggregation', 'authorization code flow', 'nonce'],
  when: async ({ consumer, subscriber, stranger }) => ({
    ofSubscriber: await consumer.idToken(subscriber, 'any operation'),
    ofStranger: await consumer.idToken(stranger, 'any operation'),
  }),
  expect: { ofSubscriber: ofAggregator, ofStranger: ofAggregator },
});
