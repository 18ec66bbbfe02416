import { check, clientRefused, issued } from '#check';

export default check({
  id: 'tokens/assertion-signature',
  title: 'A client assertion signed with an unregistered key is refused',
  requirement: 'TOKEN-ASSERTION-SIGNATURE',
  needs: ['private_key_jwt'],
  when: async ({ consumer, subscriber }) => ({
    ownKey: await consumer.redeem(await consumer.authorize(subscriber, 'any operation')),
    foreignKey: await consumer.redeem(await consumer.authorize(subscriber, 'any operation'), {
      assertion: { foreignKey: true },
    }),
  }),
  provided: { ownKey: issued() },
  expect: { foreignKey: clientRefused() },
});
