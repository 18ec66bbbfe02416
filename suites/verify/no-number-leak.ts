import { check, served, withoutNumber } from '#check';

export default check({
  id: 'verify/no-number-leak',
  title: "No answer of verify gives the subscriber's number away",
  requirement: 'VERIFY-NO-NUMBER-LEAK',
  when: async ({ consumer, subscriber, stranger }) => ({
    works: await consumer.verify(subscriber, { phoneNumber: subscriber.phoneNumber }),
    mismatch: await consumer.verify(subscriber, { phoneNumber: stranger.phoneNumber }),
    refusal: await consumer.verify(subscriber, { phoneNumber: 'not a number' }),
  }),
  provided: { works: served() },
  expect: { mismatch: withoutNumber(), refusal: withoutNumber() },
});
