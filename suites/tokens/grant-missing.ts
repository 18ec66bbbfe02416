import { check, codeOfNobody, issued, tokenRefused, withoutSubscriber } from '#check';

export default check({
  id: 'tokens/grant-missing',
  title: 'A token request without grant_type is refused as invalid_request',
  requirement: 'TOKEN-PARAMS-MISSING',
  when: async ({ consumer, subscriber }) => ({
    given: await consumer.redeem(await consumer.authorize(subscriber, 'any operation')),
    missing: await consumer.redeem(await consumer.authorize(subscriber, 'any operation'), {
      parameters: { grant_type: null },
    }),
  }),
  provided: { given: issued() },
  atPreflight: withoutSubscriber({
    when: async ({ consumer }) => ({
      given: await consumer.requestToken(codeOfNobody(consumer)),
      missing: await consumer.requestToken({ ...codeOfNobody(consumer), grant_type: null }),
    }),
    provided: { given: tokenRefused([400], 'invalid_grant') },
    expect: { missing: tokenRefused([400], 'invalid_request') },
  }),
  expect: { missing: tokenRefused([400], 'invalid_request') },
});
