import { check, issued, tokenRefused } from '#check';

export default check({
  id: 'pkce/verifier-missing',
  title: 'After a code_challenge, a token request without code_verifier is refused',
  requirement: 'AUTH-PKCE-VERIFIER-MISSING',
  needs: ['pkce'],
  when: async ({ consumer, subscriber }) => ({
    given: await consumer.redeem(await consumer.authorize(subscriber, 'any operation')),
    missing: await consumer.redeem(await consumer.authorize(subscriber, 'any operation'), {
      parameters: { code_verifier: null },
    }),
  }),
  provided: { given: issued() },
  expect: { missing: tokenRefused([400], 'invalid_grant', 'invalid_request') },
});
