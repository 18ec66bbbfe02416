import { check, clientRefused, issued } from '#check';

export default check({
  id: 'tokens/posted-secret-not-accepted',
  title: 'A client of private_key_jwt cannot authenticate with a secret in the form',
  requirement: 'TOKEN-CLIENT-AUTH-OTHER-METHODS',
  needs: ['private_key_jwt'],
  when: async ({ consumer, subscriber }) => ({
    byAssertion: await consumer.redeem(await consumer.authorize(subscriber, 'any operation')),
    bySecret: await consumer.redeem(await consumer.authorize(subscriber, 'any operation'), {
      authentication: 'post',
    }),
  }),
  provided: { byAssertion: issued() },
  expect: { bySecret: clientRefused() },
});
