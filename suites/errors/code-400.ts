import { answered, check, withCodeOfRelease } from '#check';

export default check({
  id: 'errors/code-400',
  title: 'A 400 carries a code that the release allows',
  requirement: 'ERROR-CODE-400',
  when: async ({ consumer, subscriber }) => {
    const error = await consumer.verify(subscriber, { phoneNumber: '' });
    return {
      works: await consumer.verify(subscriber, { phoneNumber: subscriber.phoneNumber }),
      error,
      code: error,
    };
  },
  provided: { works: answered(200), error: answered(400) },
  expect: { code: withCodeOfRelease() },
});
