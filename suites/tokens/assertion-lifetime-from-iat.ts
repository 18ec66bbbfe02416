import { check, clientRefused, issued } from '#check';

export default check({
  id: 'tokens/assertion-lifetime-from-iat',
  title: 'A client assertion that was made for longer than 300 seconds is refused, also near its end',
  requirement: 'TOKEN-ASSERTION-MAX-LIFETIME',
  needs: ['private_key_jwt'],
  when: async ({ consumer, subscriber }) => ({
    withinLimit: await consumer.redeem(await consumer.authorize(subscriber, 'any operation'), {
      assertion: { claims: ({ now }) => ({ iat: now - 100, exp: now + 120 }) },
    }),
    almostOver: await consumer.redeem(await consumer.authorize(subscriber, 'any operation'), {
      assertion: { claims: ({ now }) => ({ iat: now - 300, exp: now + 120 }) },
    }),
  }),
  provided: { withinLimit: issued() },
  expect: { almostOver: clientRefused() },
});
