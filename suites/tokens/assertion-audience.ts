import { check, clientRefused, issued } from '#check';

export default check({
  id: 'tokens/assertion-audience',
  title: 'A client assertion made for another server is refused',
  requirement: 'TOKEN-ASSERTION-AUD',
  needs: ['private_key_jwt'],
  when: async ({ consumer, subscriber }) => ({
    forThisServer: await consumer.redeem(await consumer.authorize(subscriber, 'any operation')),
    forAnother: await consumer.redeem(await consumer.authorize(subscriber, 'any operation'), {
      assertion: { claims: () => ({ aud: 'https://other-operator.invalid/token' }) },
    }),
  }),
  provided: { forThisServer: issued() },
  expect: { forAnother: clientRefused() },
});
