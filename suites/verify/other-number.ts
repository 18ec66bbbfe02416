import { answered, check, lastDigitChanged, verified } from '#check';

export default check({
  id: 'verify/other-number',
  title: 'Another number is answered with false, and not with an error',
  requirement: 'VERIFY-PLAIN-FALSE',
  scenarios: [
    'verify:@phone_number_verify.03_validate_phone_number_success_false',
    'verify:@NumberVerification_verify101_match_false',
  ],
  when: async ({ consumer, subscriber, stranger }) => ({
    own: await consumer.verify(subscriber, { phoneNumber: subscriber.phoneNumber }),
    strangers: await consumer.verify(subscriber, { phoneNumber: stranger.phoneNumber }),
    nearMiss: await consumer.verify(subscriber, { phoneNumber: lastDigitChanged(subscriber.phoneNumber) }),
  }),
  provided: { own: answered(200) },
  expect: { strangers: verified(false), nearMiss: verified(false) },
});
