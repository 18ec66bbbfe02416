import { check, issued, tokenRefused } from '#check';

export default check({
  id: 'tokens/grant-unsupported',
  title: 'A grant type that is not on offer is refused as such',
  requirement: 'TOKEN-GRANT-UNSUPPORTED',
  when: async ({ consumer, subscriber }) => ({
    supported: await consumer.redeem(await consumer.authorize(subscriber, 'any operation')),
    password: await consumer.requestToken({
      grant_type: 'password',
      username: 'nobody',
      password: 'a-password-of-nobody',
    }),
  }),
  provided: { supported: issued() },
  expect: { password: tokenRefused([400], 'unsupported_grant_type', 'unauthorized_client') },
});
