import { check, issued, tokenRefused } from '#check';

export default check({
  id: 'authorization/code-bound-to-redirect-uri',
  title: 'A code cannot be redeemed with another redirect_uri than it was asked for with',
  requirement: 'AUTH-CODE-BOUND-TO-REDIRECT',
  when: async ({ consumer, subscriber }) => ({
    same: await consumer.redeem(await consumer.authorize(subscriber, 'any operation')),
    other: await consumer.redeem(await consumer.authorize(subscriber, 'any operation'), {
      parameters: { redirect_uri: `${consumer.redirectUri}-elsewhere` },
    }),
  }),
  provided: { same: issued() },
  expect: { other: tokenRefused([400], 'invalid_grant') },
});
