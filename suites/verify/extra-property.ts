import { answered, check, refused } from '#check';

export default check({
  id: 'verify/extra-property',
  title: 'A known property with an unknown one beside it is refused as INVALID_ARGUMENT',
  requirement: 'VERIFY-BODY-EXTRA-PROPERTY',
  when: async ({ consumer, subscriber }) => ({
    alone: await consumer.verify(subscriber, { phoneNumber: subscriber.phoneNumber }),
    withExtra: await consumer.verify(subscriber, { phoneNumber: subscriber.phoneNumber, foo: 'bar' }),
  }),
  provided: { alone: answered(200) },
  expect: { withExtra: refused(400, 'INVALID_ARGUMENT') },
});
