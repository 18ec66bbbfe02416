import { answered, check, refused } from '#check';

export default check({
  id: 'verify/scope',
  title: 'A token without the verify scope does not open verify',
  requirement: 'VERIFY-SCOPE',
  scenarios: [
    'verify:@phoneNumberVerify_403.1_invalid_token_permissions',
    'verify:@NumberVerification_verify201_missing_scope',
  ],
  when: async ({ consumer, subscriber }) => {
    const toShare = await consumer.signIn(subscriber, 'number-verification:device-phone-number:read');
    return {
      withScope: await consumer.verify(subscriber, { phoneNumber: subscriber.phoneNumber }),
      withoutScope: await consumer.verify(toShare, { phoneNumber: subscriber.phoneNumber }),
    };
  },
  provided: { withScope: answered(200) },
  expect: { withoutScope: refused(403, 'PERMISSION_DENIED') },
});
