import { check, issued, member, shown } from '#check';

export default check({
  id: 'tokens/expires-in',
  title: 'The token answer states its lifetime as a positive number of seconds',
  requirement: 'TOKEN-EXPIRES-IN',
  when: async ({ consumer, subscriber }) => {
    const answer = await consumer.redeem(await consumer.authorize(subscriber, 'any operation'));
    return { answer, lifetime: answer };
  },
  provided: { answer: issued() },
  expect: {
    lifetime: member(
      'expires_in',
      'a positive number',
      (value) => typeof value === 'number' && value > 0,
      shown,
    ),
  },
});
