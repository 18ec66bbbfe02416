import { check, issued } from '#check';

export default check({
  id: 'dpop/proof-tolerated',
  title: 'A token request that carries a DPoP proof is answered with a token, DPoP or not',
  requirement: 'TOKEN-DPOP-GRACEFUL',
  when: async ({ consumer, subscriber }) => ({
    usual: await consumer.redeem(await consumer.authorize(subscriber, 'any operation')),
    withProof: await consumer.redeem(await consumer.authorize(subscriber, 'any operation'), { proof: {} }),
  }),
  provided: { usual: issued() },
  expect: { withProof: issued() },
});
