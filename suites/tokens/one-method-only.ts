import { check, issued, tokenRefused } from '#check';

export default check({
  id: 'tokens/one-method-only',
  title: 'A token request that authenticates its client in two ways at once is refused',
  requirement: 'TOKEN-CLIENT-AUTH-OTHER-METHODS',
  needs: ['private_key_jwt'],
  when: async ({ consumer, subscriber }) => ({
    oneWay: await consumer.redeem(await consumer.authorize(subscriber, 'any operation')),
    twoWays: await consumer.redeem(await consumer.authorize(subscriber, 'any operation'), {
      headers: { authorization: `Basic ${btoa(`${consumer.clientId}:a-secret-of-nobody`)}` },
    }),
  }),
  provided: { oneWay: issued() },
  expect: { twoWays: tokenRefused([400, 401], 'invalid_request', 'invalid_client') },
});
