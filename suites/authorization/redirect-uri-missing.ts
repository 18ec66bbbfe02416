import { check, refusedBySomeRedirect, refusedWithoutRedirect, withCode } from '#check';

export default check({
  id: 'authorization/redirect-uri-missing',
  title: 'A missing redirect_uri is answered with an error, even where only one is registered',
  requirement: 'AUTH-CODE-REDIRECT-URI-INVALID',
  when: async ({ consumer, subscriber }) => ({
    given: await consumer.authorize(subscriber, 'any operation'),
    missing: await consumer.authorize(subscriber, 'any operation', {
      parameters: { redirect_uri: null },
    }),
  }),
  provided: { given: withCode() },
  atPreflight: { provided: { given: refusedBySomeRedirect() } },
  expect: { missing: refusedWithoutRedirect() },
});
