import { answered, check, echoed } from '#check';

export default check({
  id: 'correlator/echoed-share',
  title: 'device-phone-number returns the x-correlator of the request',
  requirement: 'CORRELATOR-ECHO-SUCCESS',
  when: async ({ consumer, subscriber }) => {
    const answer = await consumer.devicePhoneNumber(subscriber);
    return { answer, correlator: answer };
  },
  provided: { answer: answered(200) },
  expect: { correlator: echoed() },
});
