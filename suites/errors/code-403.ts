import { answered, check, withCodeOfRelease } from '#check';

export default check({
  id: 'errors/code-403',
  title: 'A 403 carries a code that the release allows',
  requirement: 'ERROR-CODE-403',
  needs: ['operation apart in the scope'],
  when: async ({ consumer, subscriber }) => {
    const withoutOperation = await consumer.signIn(subscriber, 'number-verification:verify', {
      scope: (values) => values.filter((value) => !value.startsWith('number-verification')),
    });
    const error = await consumer.verify(withoutOperation, { phoneNumber: subscriber.phoneNumber });
    return {
      works: await consumer.verify(subscriber, { phoneNumber: subscriber.phoneNumber }),
      error,
      code: error,
    };
  },
  provided: { works: answered(200), error: answered(403) },
  expect: { code: withCodeOfRelease() },
});
