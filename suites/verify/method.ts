import { answered, check } from '#check';

export default check({
  id: 'verify/method',
  title: 'verify is not served by GET, which would put the number into logs',
  requirement: 'VERIFY-METHOD',
  when: async ({ consumer, subscriber }) => ({
    byPost: await consumer.verify(subscriber, { phoneNumber: subscriber.phoneNumber }),
    byGet: await consumer.verify(subscriber, undefined, {
      method: 'GET',
      query: { phoneNumber: subscriber.phoneNumber },
    }),
  }),
  provided: { byPost: answered(200) },
  expect: { byGet: answered(405, 404) },
});
