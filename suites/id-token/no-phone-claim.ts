import { check, withoutNumberInClaims } from '#check';

export default check({
  id: 'id-token/no-phone-claim',
  title: 'The ID token does not hand out the phone number',
  requirement: 'IDTOKEN-NO-PHONE-CLAIM',
  when: async ({ consumer, subscriber }) => ({
    idToken: await consumer.idToken(subscriber, 'number-verification:verify'),
  }),
  expect: { idToken: withoutNumberInClaims() },
});
