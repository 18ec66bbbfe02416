import { check, codeOfNobody, issued, tokenRefused, withoutSubscriber } from '#check';

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
  atPreflight: withoutSubscriber({
    when: async ({ consumer }) => ({
      given: await consumer.requestToken(codeOfNobody(consumer)),
      missing: await consumer.requestToken({ ...codeOfNobody(consumer), code: null }),
    }),
    provided: { given: tokenRefused([400], 'invalid_grant') },
    expect: { missing: tokenRefused([400], 'invalid_request') },
  }),
  expect: { missing: tokenRefused([400], 'invalid_request') },
});
