import { check, issued, tokenRefused } from '#check';

export default check({
  id: 'pkce/verifier-mismatch',
  title: 'A wrong code_verifier is refused',
  requirement: 'AUTH-PKCE-VERIFIER-MISMATCH',
  needs: ['pkce'],
  when: async ({ consumer, subscriber }) => ({
    right: await consumer.redeem(await consumer.authorize(subscriber, 'any operation')),
    wrong: await consumer.redeem(await consumer.authorize(subscriber, 'any operation'), {
      parameters: { code_verifier: 'w'.repeat(43) },
    }),
  }),
  provided: { right: issued() },
  expect: { wrong: tokenRefused([400], 'invalid_grant') },
});
