import { check, signedByPublishedKey } from '#check';

export default check({
  id: 'id-token/signature',
  title: 'The ID token is signed with a published key and an announced algorithm',
  requirement: 'IDTOKEN-SIGNATURE',
  needs: ['published keys'],
  when: async ({ consumer, subscriber }) => ({
    idToken: await consumer.idToken(subscriber, 'any operation'),
  }),
  expect: { idToken: signedByPublishedKey() },
});
