import { check, refusedBySomeRedirect, refusedWithoutRedirect, withCode } from '#check';

export default check({
  id: 'authorization/client-unknown',
  title: 'An unknown client_id is answered with an error, not with a redirect',
  requirement: 'AUTH-CODE-CLIENT-ID-INVALID',
  when: async ({ consumer, subscriber }) => ({
    known: await consumer.authorize(subscriber, 'any operation'),
    unknown: await consumer.authorize(subscriber, 'any operation', {
      parameters: { client_id: 'nobody-onboarded-this-client' },
    }),
  }),
  provided: { known: withCode() },
  atPreflight: { provided: { known: refusedBySomeRedirect() } },
  expect: { unknown: refusedWithoutRedirect() },
});
