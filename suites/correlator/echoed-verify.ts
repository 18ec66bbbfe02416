import { answered, check, echoed } from '#check';

export default check({
  id: 'correlator/echoed-verify',
  title: 'verify returns the x-correlator of the request',
  requirement: 'CORRELATOR-ECHO-SUCCESS',
  when: async ({ consumer, subscriber }) => {
    const answer = await consumer.verify(subscriber, { phoneNumber: subscriber.phoneNumber });
    return { answer, correlator: answer };
  },
  provided: { answer: answered(200) },
  expect: { correlator: echoed() },
});
