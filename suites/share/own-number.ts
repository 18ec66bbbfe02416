import { check, ownNumber } from '#check';

export default check({
  id: 'share/own-number',
  title: 'The number that is returned is that of the authenticated SIM',
  requirement: 'SHARE-NUMBER-CORRECT',
  scenarios: [
    'share:@phone_number_share_02_success_scenario',
    'share:@NumberVerification_phone_number_share100_match_true',
  ],
  when: async ({ consumer, subscriber }) => ({ answer: await consumer.devicePhoneNumber(subscriber) }),
  expect: { answer: ownNumber() },
});
