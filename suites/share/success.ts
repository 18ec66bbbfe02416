import { all, answered, asContracted, check, echoed } from '#check';

export default check({
  id: 'share/success',
  title:
    'A successful answer of device-phone-number is as the contract has it, with the x-correlator of the request',
  requirement: 'SHARE-SUCCESS-GENERIC',
  scenarios: ['share:@phone_number_share_01_generic_success_scenario'],
  when: async ({ consumer, subscriber }) => ({ answer: await consumer.devicePhoneNumber(subscriber) }),
  expect: { answer: all(answered(200), asContracted(), echoed()) },
});
