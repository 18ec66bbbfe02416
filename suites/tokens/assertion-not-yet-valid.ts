import { check, clientRefused, issued } from '#check';

export default check({
  id: 'tokens/assertion-not-yet-valid',
  title: 'A client assertion that is not valid yet is refused',
  requirement: 'TOKEN-ASSERTION-EXPIRY',
  needs: ['private_key_jwt'],
  when: async ({ consumer, subscriber }) => ({
    valid: await consumer.redeem(await consumer.authorize(subscriber, 'any operation')),
    notYet: await consumer.redeem(await consumer.authorize(subscriber, 'any operation'), {
      assertion: { claims: ({ now }) => ({ nbf: now + 200, exp: now + 260 }) },
    }),
  }),
  provided: { valid: issued() },
  expect: { notYet: clientRefused() },
});
