import { all, answered, check, errorInfo } from '#check';

export default check({
  id: 'errors/unknown-path',
  title: 'A path that does not exist is answered with 404 in the form of ErrorInfo',
  requirement: 'ERROR-UNKNOWN-PATH',
  when: async ({ consumer, subscriber }) => ({
    known: await consumer.verify(subscriber, { phoneNumber: subscriber.phoneNumber }),
    unknown: await consumer.verify(
      subscriber,
      { phoneNumber: subscriber.phoneNumber },
      { pathSuffix: '/extra' },
    ),
  }),
  provided: { known: answered(200) },
  expect: { unknown: all(answered(404), errorInfo()) },
});
