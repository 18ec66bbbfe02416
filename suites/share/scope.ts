import { answered, check, refused } from '#check';

export default check({
  id: 'share/scope',
  title: 'A token with the verify scope alone cannot read the number',
  requirement: 'SHARE-SCOPE',
  scenarios: [
    'share:@phoneNumberShare_403.1_invalid_token_permissions',
    'share:@NumberVerification_phone_number_share201_missing_scope',
  ],
  when: async ({ consumer, subscriber }) => {
    const toVerify = await consumer.signIn(subscriber, 'number-verification:verify');
    return {
      withScope: await consumer.devicePhoneNumber(subscriber),
      withoutScope: await consumer.devicePhoneNumber(toVerify),
    };
  },
  provided: { withScope: answered(200) },
  expect: { withoutScope: refused(403, 'PERMISSION_DENIED') },
});
