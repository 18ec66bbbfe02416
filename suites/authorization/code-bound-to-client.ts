import { check, issued, tokenRefused } from '#check';

export default check({
  id: 'authorization/code-bound-to-client',
  title: 'A code cannot be redeemed by another client',
  requirement: 'AUTH-CODE-BOUND-TO-CLIENT',
  when: async ({ consumer, second, subscriber }) => ({
    byItsClient: await consumer.redeem(await consumer.authorize(subscriber, 'any operation')),
    bothClientsWork: await second.redeem(await second.authorize(subscriber, 'any operation')),
    byAnother: await second.redeem(await consumer.authorize(subscriber, 'any operation')),
  }),
  provided: { byItsClient: issued(), bothClientsWork: issued() },
  expect: { byAnother: tokenRefused([400], 'invalid_grant') },
});
