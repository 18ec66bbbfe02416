import { check, verified } from '#check';

export default check({
  id: 'verify/own-number',
  title: "The subscriber's own number is verified as true",
  requirement: 'VERIFY-PLAIN-TRUE',
  scenarios: [
    'verify:@phone_number_verify.02_validate_phone_number_success_true',
    'verify:@NumberVerification_verify100_match_true',
  ],
  when: async ({ consumer, subscriber }) => ({
    answer: await consumer.verify(subscriber, { phoneNumber: subscriber.phoneNumber }),
  }),
  expect: { answer: verified(true) },
});
