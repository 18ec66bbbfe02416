import { check, clientAccepted, codeOfNobody, issued, tokenRefused, withoutSubscriber } from '#check';

export default check({
  id: 'tokens/code-unknown',
  title: 'A code that was never issued is refused as invalid_grant',
  requirement: 'TOKEN-CODE-INVALID',
  when: async ({ consumer, subscriber }) => ({
    known: await consumer.redeem(await consumer.authorize(subscriber, 'any operation')),
    unknown: await consumer.redeem(await consumer.authorize(subscriber, 'any operation'), {
      parameters: { code: 'this-code-was-never-issued-to-anybody-at-all' },
    }),
  }),
  provided: { known: issued() },
  atPreflight: withoutSubscriber({
    when: async ({ consumer }) => {
      const unknown = await consumer.requestToken(codeOfNobody(consumer));
      return { client: unknown, unknown };
    },
    provided: { client: clientAccepted() },
    expect: { unknown: tokenRefused([400], 'invalid_grant') },
  }),
  expect: { unknown: tokenRefused([400], 'invalid_grant') },
});
