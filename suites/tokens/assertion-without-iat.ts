import { check, issued } from '#check';

export default check({
  id: 'tokens/assertion-without-iat',
  title: 'A client assertion for the token endpoint is accepted, with or without iat',
  requirement: 'TOKEN-CLIENT-AUTH-ACCEPT',
  needs: ['private_key_jwt'],
  when: async ({ consumer, subscriber }) => ({
    with: await consumer.redeem(await consumer.authorize(subscriber, 'any operation')),
    without: await consumer.redeem(await consumer.authorize(subscriber, 'any operation'), {
      assertion: { claims: () => ({ iat: undefined }) },
    }),
  }),
  expect: { with: issued(), without: issued() },
});
