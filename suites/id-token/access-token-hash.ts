import { check, withMatchingAccessTokenHash } from '#check';

export default check({
  id: 'id-token/access-token-hash',
  title: 'at_hash, where present, is made of the access token',
  requirement: 'IDTOKEN-AT-HASH',
  when: async ({ consumer, subscriber }) => ({
    idToken: await consumer.idToken(subscriber, 'any operation'),
  }),
  expect: { idToken: withMatchingAccessTokenHash() },
});
