import { check, withoutNumberInClaims } from '#check';

export default check({
  id: 'id-token/no-phone-claim',
  title: 'The ID token does not hand out the phone number',
  requirement: 'IDTOKEN-NO-PHONE-CLAIM',
  when: async ({ consumer, subscriber }) => ({
    idToken: await consumer.idToken(subscriber, 'any operation'),
  }),
  expect: { idToken: withoutNumberInClaims() },
});
