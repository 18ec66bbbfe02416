import { answered, check } from '#check';

export default check({
  id: 'share/method',
  title: 'device-phone-number is served by GET alone',
  requirement: 'SHARE-METHOD',
  when: async ({ consumer, subscriber }) => ({
    byGet: await consumer.devicePhoneNumber(subscriber),
    byPost: await consumer.devicePhoneNumber(subscriber, {
      method: 'POST',
      rawBody: '{}',
      headers: { 'content-type': 'application/json' },
    }),
  }),
  provided: { byGet: answered(200) },
  expect: { byPost: answered(405, 404) },
});
