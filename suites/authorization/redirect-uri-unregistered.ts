import { check, refusedBySomeRedirect, refusedWithoutRedirect, withCode } from '#check';

export default check({
  id: 'authorization/redirect-uri-unregistered',
  title: 'An unregistered redirect_uri is answered with an error, not with a redirect to it',
  requirement: 'AUTH-CODE-REDIRECT-URI-INVALID',
  when: async ({ consumer, subscriber }) => ({
    registered: await consumer.authorize(subscriber, 'any operation'),
    unregistered: await consumer.authorize(subscriber, 'any operation', {
      parameters: { redirect_uri: 'https://attacker.invalid/callback' },
    }),
  }),
  provided: { registered: withCode() },
  atPreflight: { provided: { registered: refusedBySomeRedirect() } },
  expect: { unregistered: refusedWithoutRedirect() },
});
