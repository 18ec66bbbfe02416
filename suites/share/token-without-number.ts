import { answered, check, refusedForWantOfNumber } from '#check';

export default check({
  id: 'share/token-without-number',
  title: 'A token that is bound to no number yields none',
  requirement: 'SHARE-TOKEN-WITHOUT-NUMBER',
  scenarios: ['share:@NumberVerification_phone_number_share203_no_phonenumber_associated_with_access_token'],
  when: async ({ consumer, subscriber }) => ({
    withNumber: await consumer.devicePhoneNumber(subscriber),
    without: await consumer.devicePhoneNumber(consumer.suppliedToken('without a number')),
  }),
  provided: { withNumber: answered(200) },
  expect: { without: refusedForWantOfNumber() },
});
