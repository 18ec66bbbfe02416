import { check, refusedBySomeRedirect, refusedWithoutRedirect, withCode } from '#check';

export default check({
  id: 'authorization/client-missing',
  title: 'A missing client_id is answered with an error, not with a redirect',
  requirement: 'AUTH-CODE-CLIENT-ID-INVALID',
  when: async ({ consumer, subscriber }) => ({
    named: await consumer.authorize(subscriber, 'any operation'),
    missing: await consumer.authorize(subscriber, 'any operation', {
      parameters: { client_id: null },
    }),
  }),
  provided: { named: withCode() },
  atPreflight: { provided: { named: refusedBySomeRedirect() } },
  expect: { missing: refusedWithoutRedirect() },
});
