import { check, clientRefused, issued } from '#check';

export default check({
  id: 'tokens/assertion-lifetime',
  title: 'A client assertion that lives longer than 300 seconds is refused',
  requirement: 'TOKEN-ASSERTION-MAX-LIFETIME',
  needs: ['private_key_jwt'],
  when: async ({ consumer, subscriber }) => ({
    withinLimit: await consumer.redeem(await consumer.authorize(subscriber, 'any operation'), {
      assertion: { claims: ({ now }) => ({ iat: now - 5, exp: now + 290 }) },
    }),
    anHour: await consumer.redeem(await consumer.authorize(subscriber, 'any operation'), {
      assertion: { claims: ({ now }) => ({ iat: now - 5, exp: now + 3600 }) },
    }),
  }),
  provided: { withinLimit: issued() },
  expect: { anHour: clientRefused() },
});
