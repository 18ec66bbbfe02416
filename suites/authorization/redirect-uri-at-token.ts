import { check, issued, tokenRefused } from '#check';

export default check({
  id: 'authorization/redirect-uri-at-token',
  title: 'A code cannot be redeemed without the redirect_uri that it was asked for with',
  requirement: 'AUTH-CODE-BOUND-TO-REDIRECT',
  when: async ({ consumer, subscriber }) => ({
    same: await consumer.redeem(await consumer.authorize(subscriber, 'any operation')),
    none: await consumer.redeem(await consumer.authorize(subscriber, 'any operation'), {
      parameters: { redirect_uri: null },
    }),
  }),
  provided: { same: issued() },
  expect: { none: tokenRefused([400], 'invalid_grant', 'invalid_request') },
});
