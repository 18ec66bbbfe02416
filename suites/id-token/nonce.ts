import { check, claim } from '#check';

export default check({
  id: 'id-token/nonce',
  title: 'The ID token carries the nonce of the very request it answers',
  requirement: 'IDTOKEN-NONCE',
  needs: ['authorization code flow', 'nonce'],
  when: async ({ consumer, subscriber }) => ({
    first: await consumer.idToken(subscriber, 'any operation'),
    second: await consumer.idToken(subscriber, 'any operation'),
  }),
  expect: {
    first: claim('nonce', 'the one that was sent', (value, { nonce }) => value === nonce),
    second: claim('nonce', 'the one that was sent', (value, { nonce }) => value === nonce),
  },
});
