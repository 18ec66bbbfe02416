import { check, clientRefused, issued } from '#check';

export default check({
  id: 'tokens/assertion-issuer',
  title: 'A client assertion whose iss is not the client is refused',
  requirement: 'TOKEN-ASSERTION-ISS-SUB',
  needs: ['private_key_jwt'],
  when: async ({ consumer, subscriber }) => ({
    itself: await consumer.redeem(await consumer.authorize(subscriber, 'any operation')),
    somebodyElse: await consumer.redeem(await consumer.authorize(subscriber, 'any operation'), {
      assertion: { claims: () => ({ iss: 'somebody-else' }) },
    }),
  }),
  provided: { itself: issued() },
  expect: { somebodyElse: clientRefused() },
});
