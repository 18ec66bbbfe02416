import { all, answered, asContracted, check, echoed } from '#check';

export default check({
  id: 'verify/success',
  title: 'A successful answer of verify is as the contract has it, with the x-correlator of the request',
  requirement: 'VERIFY-SUCCESS-GENERIC',
  scenarios: ['verify:@phone_number_verify_01_generic_success_scenario'],
  when: async ({ consumer, subscriber }) => ({
    answer: await consumer.verify(subscriber, { phoneNumber: subscriber.phoneNumber }),
  }),
  expect: { answer: all(answered(200), asContracted(), echoed()) },
});
