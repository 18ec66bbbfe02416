import { check, refusedByRedirect, refusedOffNetwork, withCode } from '#check';

export default check({
  id: 'pkce/plain-refused',
  title: 'code_challenge_method=plain is refused',
  requirement: 'AUTH-PKCE-PLAIN',
  needs: ['pkce'],
  when: async ({ consumer, subscriber }) => ({
    s256: await consumer.authorize(subscriber, 'any operation'),
    plain: await consumer.authorize(subscriber, 'any operation', {
      parameters: { code_challenge_method: 'plain' },
    }),
  }),
  provided: { s256: withCode() },
  atPreflight: { provided: { s256: refusedOffNetwork() } },
  expect: { plain: refusedByRedirect('invalid_request') },
});
