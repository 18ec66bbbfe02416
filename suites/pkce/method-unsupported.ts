import { check, refusedByRedirect, refusedOffNetwork, withCode } from '#check';

export default check({
  id: 'pkce/method-unsupported',
  title: 'An unknown code_challenge_method is reported as invalid_request by redirect',
  requirement: 'AUTH-PKCE-METHOD-UNSUPPORTED',
  needs: ['pkce'],
  when: async ({ consumer, subscriber }) => ({
    known: await consumer.authorize(subscriber, 'any operation'),
    unknown: await consumer.authorize(subscriber, 'any operation', {
      parameters: { code_challenge_method: 'S512' },
    }),
  }),
  provided: { known: withCode() },
  atPreflight: { provided: { known: refusedOffNetwork() } },
  expect: { unknown: refusedByRedirect('invalid_request') },
});
