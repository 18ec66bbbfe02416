import { check, issued, member } from '#check';

export default check({
  id: 'tokens/no-refresh-unasked',
  title: 'There is no refresh token unless offline_access was asked for',
  requirement: 'TOKEN-REFRESH-ONLY-OFFLINE',
  when: async ({ consumer, subscriber }) => {
    const withoutAsking = await consumer.authorize(subscriber, 'any operation', {
      // A target may want it in every request.
      scope: (values) => values.filter((value) => value !== 'offline_access'),
    });
    const answer = await consumer.redeem(withoutAsking);
    return { answer, withoutAsking: answer };
  },
  provided: { answer: issued() },
  expect: { withoutAsking: member('refresh_token', 'absent', (value) => value === undefined) },
});
