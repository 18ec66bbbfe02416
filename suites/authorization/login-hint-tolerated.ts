import { nobodysNumber, check, refusedOffNetwork, withCode, withoutSubscriber } from '#check';

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
  atPreflight: withoutSubscriber({
    when: async ({ consumer, offNetwork }) => ({
      withoutHint: await consumer.authorize(offNetwork, 'any operation'),
      withHint: await consumer.authorize(offNetwork, 'any operation', {
        parameters: { login_hint: `tel:${nobodysNumber}` },
      }),
    }),
    provided: { withoutHint: refusedOffNetwork() },
    expect: { withHint: refusedOffNetwork() },
  }),
  expect: { withHint: withCode() },
});
