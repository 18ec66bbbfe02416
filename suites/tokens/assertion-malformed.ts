import { check, clientRefused, issued } from '#check';

export default check({
  id: 'tokens/assertion-malformed',
  title: 'A client assertion that is no JWT is refused as invalid_client',
  requirement: 'TOKEN-ASSERTION-SIGNATURE',
  needs: ['private_key_jwt'],
  when: async ({ consumer, subscriber }) => ({
    wellFormed: await consumer.redeem(await consumer.authorize(subscriber, 'any operation')),
    malformed: await consumer.redeem(await consumer.authorize(subscriber, 'any operation'), {
      assertion: { replay: 'this-is-no-jwt-at-all' },
      // Who it is has to be said somewhere, where the assertion cannot say it.
      parameters: { client_id: consumer.clientId },
    }),
  }),
  provided: { wellFormed: issued() },
  expect: { malformed: clientRefused() },
});
