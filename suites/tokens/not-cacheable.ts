import { check, issued, notCacheable } from '#check';

export default check({
  id: 'tokens/not-cacheable',
  title: 'Answers that carry a token are not stored by caches',
  requirement: 'TOKEN-CACHE-HEADERS',
  when: async ({ consumer, subscriber }) => {
    const answer = await consumer.redeem(await consumer.authorize(subscriber, 'any operation'));
    return { answer, headers: answer };
  },
  provided: { answer: issued() },
  expect: { headers: notCacheable() },
});
