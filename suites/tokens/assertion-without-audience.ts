import { check, clientRefused, issued } from '#check';

export default check({
  id: 'tokens/assertion-without-audience',
  title: 'A client assertion that names no audience is refused',
  requirement: 'TOKEN-ASSERTION-AUD',
  needs: ['private_key_jwt'],
  when: async ({ consumer, subscriber }) => ({
    forThisServer: await consumer.redeem(await consumer.authorize(subscriber, 'any operation')),
    forNobody: await consumer.redeem(await consumer.authorize(subscriber, 'any operation'), {
      assertion: { claims: () => ({ aud: undefined }) },
    }),
  }),
  provided: { forThisServer: issued() },
  expect: { forNobody: clientRefused() },
});
