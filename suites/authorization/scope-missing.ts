import { check, refusedByRedirect, refusedOffNetwork, withCode } from '#check';

export default check({
  id: 'authorization/scope-missing',
  title: 'A missing scope is reported as invalid_request or invalid_scope by redirect',
  requirement: 'AUTH-CODE-RESPONSE-TYPE-MISSING',
  when: async ({ consumer, subscriber }) => ({
    given: await consumer.authorize(subscriber, 'any operation'),
    missing: await consumer.authorize(subscriber, 'any operation', {
      parameters: { scope: null },
    }),
  }),
  provided: { given: withCode() },
  atPreflight: { provided: { given: refusedOffNetwork() } },
  expect: { missing: refusedByRedirect('invalid_request', 'invalid_scope') },
});
