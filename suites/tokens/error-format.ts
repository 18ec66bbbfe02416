import { answered, check, codeOfNobody, issued, oauthError, withoutSubscriber } from '#check';

export default check({
  id: 'tokens/error-format',
  title: 'Errors of the token endpoint have the form of OAuth, in JSON',
  requirement: 'TOKEN-ERROR-FORMAT',
  when: async ({ consumer, subscriber }) => {
    const refusal = await consumer.redeem(await consumer.authorize(subscriber, 'any operation'), {
      parameters: { code: 'neither-was-this-code-issued-to-anybody-at-all' },
    });
    return {
      works: await consumer.redeem(await consumer.authorize(subscriber, 'any operation')),
      refusal,
      formOfRefusal: refusal,
    };
  },
  provided: { works: issued(), refusal: answered(400, 401) },
  atPreflight: withoutSubscriber({
    when: async ({ consumer }) => {
      const refusal = await consumer.requestToken(codeOfNobody(consumer));
      return { refusal, formOfRefusal: refusal };
    },
    provided: { refusal: answered(400, 401) },
    expect: { formOfRefusal: oauthError() },
  }),
  expect: { formOfRefusal: oauthError() },
});
