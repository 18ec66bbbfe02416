import { check, issued, tokenRefused } from '#check';

export default check({
  id: 'authorization/code-expires',
  title: 'A code cannot be redeemed beyond its lifetime, which is ten minutes at most',
  requirement: 'AUTH-CODE-LIFETIME',
  when: async ({ consumer, subscriber }) => {
    const old = await consumer.authorize(subscriber, 'any operation');
    const atOnce = await consumer.redeem(await consumer.authorize(subscriber, 'any operation'));
    return { atOnce, tooLate: await consumer.redeem(await consumer.restUntilCodeExpired(old)) };
  },
  provided: { atOnce: issued() },
  expect: { tooLate: tokenRefused([400], 'invalid_grant') },
});
