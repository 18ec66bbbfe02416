import { check, codeOfNobody, issued, tokenRefused, withoutSubscriber } from '#check';

const password = { grant_type: 'password', username: 'nobody', password: 'a-password-of-nobody' };

export default check({
  id: 'tokens/grant-unsupported',
  title: 'A grant type that is not on offer is refused as such',
  requirement: 'TOKEN-GRANT-UNSUPPORTED',
  when: async ({ consumer, subscriber }) => ({
    supported: await consumer.redeem(await consumer.authorize(subscriber, 'any operation')),
    password: await consumer.requestToken(password),
  }),
  provided: { supported: issued() },
  atPreflight: withoutSubscriber({
    when: async ({ consumer }) => ({
      supported: await consumer.requestToken(codeOfNobody(consumer)),
      password: await consumer.requestToken(password),
    }),
    provided: { supported: tokenRefused([400], 'invalid_grant') },
    expect: { password: tokenRefused([400], 'unsupported_grant_type', 'unauthorized_client') },
  }),
  expect: { password: tokenRefused([400], 'unsupported_grant_type', 'unauthorized_client') },
});
