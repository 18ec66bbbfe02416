import { check, clientRefused, issued } from '#check';

export default check({
  id: 'tokens/assertion-without-subject',
  title: 'A client assertion without sub is refused',
  requirement: 'TOKEN-ASSERTION-ISS-SUB',
  needs: ['private_key_jwt'],
  when: async ({ consumer, subscriber }) => ({
    with: await consumer.redeem(await consumer.authorize(subscriber, 'any operation')),
    without: await consumer.redeem(await consumer.authorize(subscriber, 'any operation'), {
      assertion: { claims: () => ({ sub: undefined }) },
    }),
  }),
  provided: { with: issued() },
  expect: { without: clientRefused() },
});
