import { check, withCode } from '#check';

export default check({
  id: 'authorization/login-hint-tolerated',
  title: 'A login_hint that the provider has no use for causes no error',
  requirement: 'AUTH-CODE-LOGIN-HINT-TOLERATED',
  when: async ({ consumer, subscriber }) => ({
    withoutHint: await consumer.authorize(subscriber, 'any operation'),
    withHint: await consumer.authorize(subscriber, 'any operation', {
      parameters: { login_hint: `tel:${subscriber.phoneNumber}` },
    }),
  }),
  provided: { withoutHint: withCode() },
  expect: { withHint: withCode() },
});
