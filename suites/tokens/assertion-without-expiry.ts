import { check, clientRefused, issued } from '#check';

export default check({
  id: 'tokens/assertion-without-expiry',
  title: 'A client assertion that never expires is refused',
  requirement: 'TOKEN-ASSERTION-EXPIRY',
  needs: ['private_key_jwt'],
  when: async ({ consumer, subscriber }) => ({
    with: await consumer.redeem(await consumer.authorize(subscriber, 'any operation')),
    without: await consumer.redeem(await consumer.authorize(subscriber, 'any operation'), {
      assertion: { claims: () => ({ exp: undefined }) },
    }),
  }),
  provided: { with: issued() },
  expect: { without: clientRefused() },
});
