import { check, clientRefused, issued } from '#check';

export default check({
  id: 'tokens/assertion-lifetime-without-iat',
  title: 'A client assertion for an hour ahead is refused, also where it does not tell when it was made',
  requirement: 'TOKEN-ASSERTION-MAX-LIFETIME',
  needs: ['private_key_jwt'],
  when: async ({ consumer, subscriber }) => ({
    withinLimit: await consumer.redeem(await consumer.authorize(subscriber, 'any operation'), {
      assertion: { claims: ({ now }) => ({ iat: undefined, exp: now + 290 }) },
    }),
    anHour: await consumer.redeem(await consumer.authorize(subscriber, 'any operation'), {
      assertion: { claims: ({ now }) => ({ iat: undefined, exp: now + 3600 }) },
    }),
  }),
  provided: { withinLimit: issued() },
  expect: { anHour: clientRefused() },
});
