import { check, issued, tokenRefused } from '#check';

export default check({
  id: 'tokens/code-missing',
  title: 'A token request without code is refused as invalid_request',
  requirement: 'TOKEN-PARAMS-MISSING',
  when: async ({ consumer, subscriber }) => ({
    given: await consumer.redeem(await consumer.authorize(subscriber, 'any operation')),
    missing: await consumer.redeem(await consumer.authorize(subscriber, 'any operation'), {
      parameters: { code: null },
    }),
  }),
  provided: { given: issued() },
  expect: { missing: tokenRefused([400], 'invalid_request') },
});
