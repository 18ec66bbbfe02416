import { check, clientRefused, issued } from '#check';

export default check({
  id: 'tokens/assertion-expired',
  title: 'An expired client assertion is refused',
  requirement: 'TOKEN-ASSERTION-EXPIRY',
  needs: ['private_key_jwt'],
  when: async ({ consumer, subscriber }) => ({
    fresh: await consumer.redeem(await consumer.authorize(subscriber, 'any operation')),
    expired: await consumer.redeem(await consumer.authorize(subscriber, 'any operation'), {
      assertion: { claims: ({ now }) => ({ iat: now - 240, exp: now - 120 }) },
    }),
  }),
  provided: { fresh: issued() },
  expect: { expired: clientRefused() },
});
