import { check, sha256Hex, verified } from '#check';

export default check({
  id: 'verify/own-hash',
  title: "The SHA-256 of the subscriber's own number is verified as true",
  requirement: 'VERIFY-HASH-TRUE',
  scenarios: [
    'verify:@phone_number_verify.04_validate_hashed_phone_number_success_true',
    'verify:@NumberVerification_verify300_match_hashed_true',
  ],
  when: async ({ consumer, subscriber }) => ({
    answer: await consumer.verify(subscriber, { hashedPhoneNumber: sha256Hex(subscriber.phoneNumber) }),
  }),
  expect: { answer: verified(true) },
});
