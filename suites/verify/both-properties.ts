import { answered, check, refused, sha256Hex } from '#check';

export default check({
  id: 'verify/both-properties',
  title: 'phoneNumber and hashedPhoneNumber together are refused as INVALID_ARGUMENT',
  requirement: 'VERIFY-BODY-BOTH',
  scenarios: [
    'verify:@phone_number_verify_400.4_both_phone_number_and_hashed_in_request',
    'verify:@NumberVerification_verify203_both_phone_number_and_hashed_in_request',
  ],
  when: async ({ consumer, subscriber }) => ({
    one: await consumer.verify(subscriber, { phoneNumber: subscriber.phoneNumber }),
    both: await consumer.verify(subscriber, {
      phoneNumber: subscriber.phoneNumber,
      hashedPhoneNumber: sha256Hex(subscriber.phoneNumber),
    }),
  }),
  provided: { one: answered(200) },
  expect: { both: refused(400, 'INVALID_ARGUMENT') },
});
