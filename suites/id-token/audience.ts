import { check, claim } from '#check';

export default check({
  id: 'id-token/audience',
  title: 'aud of the ID token names the client that asked',
  requirement: 'IDTOKEN-ISS-AUD',
  when: async ({ consumer, subscriber }) => ({
    idToken: await consumer.idToken(subscriber, 'any operation'),
  }),
  expect: {
    idToken: claim('aud', 'the client', (value, { clientId }) =>
      Array.isArray(value) ? value.includes(clientId) : value === clientId,
    ),
  },
});
