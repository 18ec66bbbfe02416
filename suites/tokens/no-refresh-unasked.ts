import { check, issued, member } from '#check';

export default check({
  id: 'tokens/no-refresh-unasked',
  title: 'There is no refresh token unless offline_access was asked for',
  requirement: 'TOKEN-REFRESH-ONLY-OFFLINE',
  when: async ({ consumer, subscriber }) => {
    const answer = await consumer.redeem(await consumer.authorize(subscriber, 'any operation'));
    return { answer, withoutAsking: answer };
  },
  provided: { answer: issued() },
  expect: { withoutAsking: member('refresh_token', 'absent', (value) => value === undefined) },
});
