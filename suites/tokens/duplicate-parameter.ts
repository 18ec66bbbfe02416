import { check, issued, tokenRefused } from '#check';

export default check({
  id: 'tokens/duplicate-parameter',
  title: 'A token request that repeats a parameter is refused as invalid_request',
  requirement: 'TOKEN-REQUEST-FORM',
  when: async ({ consumer, subscriber }) => ({
    once: await consumer.redeem(await consumer.authorize(subscriber, 'any operation')),
    twice: await consumer.redeem(await consumer.authorize(subscriber, 'any operation'), {
      parameters: { grant_type: ['authorization_code', 'authorization_code'] },
    }),
  }),
  provided: { once: issued() },
  expect: { twice: tokenRefused([400], 'invalid_request') },
});
