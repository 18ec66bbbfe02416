import { answered, check, refusedForWantOfNumber } from '#check';

export default check({
  id: 'verify/token-without-number',
  title: 'A token that is bound to no number does not open verify',
  requirement: 'VERIFY-TOKEN-WITHOUT-NUMBER',
  scenarios: [
    'verify:@NumberVerification_phone_number_verify204_no_phonenumber_associated_with_access_token',
  ],
  when: async ({ consumer, subscriber }) => ({
    withNumber: await consumer.verify(subscriber, { phoneNumber: subscriber.phoneNumber }),
    without: await consumer.verify(consumer.suppliedToken('without a number'), {
      phoneNumber: subscriber.phoneNumber,
    }),
  }),
  provided: { withNumber: answered(200) },
  expect: { without: refusedForWantOfNumber() },
});
