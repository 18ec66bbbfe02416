import { answered, check, refused } from '#check';

export default check({
  id: 'verify/not-an-object',
  title: 'A body that is JSON but no object is refused as INVALID_ARGUMENT',
  requirement: 'VERIFY-BODY-WRONG-TYPE',
  when: async ({ consumer, subscriber }) => ({
    object: await consumer.verify(subscriber, { phoneNumber: subscriber.phoneNumber }),
    array: await consumer.verify(subscriber, []),
    text: await consumer.verify(subscriber, 'text'),
    nothing: await consumer.verify(subscriber, null),
  }),
  provided: { object: answered(200) },
  expect: {
    array: refused(400, 'INVALID_ARGUMENT'),
    text: refused(400, 'INVALID_ARGUMENT'),
    nothing: refused(400, 'INVALID_ARGUMENT'),
  },
});
