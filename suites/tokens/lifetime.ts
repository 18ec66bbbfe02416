import { check, issued, where, memberOf, type TokenAnswer } from '#check';

const withinLimit = where(
  'with expires_in within the limit of the release',
  'expires_in',
  (answer: TokenAnswer) => memberOf(answer, 'expires_in'),
  (value, answer) =>
    typeof value === 'number' && value <= (answer.release.maxTokenLifetime ?? Number.POSITIVE_INFINITY),
);

export default check({
  id: 'tokens/lifetime',
  title: 'An access token lives no longer than the release allows',
  requirement: 'TOKEN-LIFETIME-300',
  when: async ({ consumer, subscriber }) => {
    const answer = await consumer.redeem(await consumer.authorize(subscriber, 'any operation'));
    return { answer, lifetime: answer };
  },
  provided: { answer: issued() },
  expect: { lifetime: withinLimit },
});
