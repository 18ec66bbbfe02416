import { check, issued } from '#check';

export default check({
  id: 'refresh/token',
  title: 'A refresh token yields an access token',
  requirement: 'TOKEN-REFRESH-FLOW',
  when: async ({ consumer, subscriber }) => {
    const answer = await consumer.signInForOffline(subscriber, 'any operation');
    return { answer, refreshed: await consumer.refresh(answer) };
  },
  provided: { answer: issued() },
  expect: { refreshed: issued() },
});
