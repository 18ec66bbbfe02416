import { check, refusedByRedirect, refusedOffNetwork, withCode } from '#check';

export default check({
  id: 'authorization/response-type-missing',
  title: 'A missing response_type is reported as invalid_request by redirect',
  requirement: 'AUTH-CODE-RESPONSE-TYPE-MISSING',
  when: async ({ consumer, subscriber }) => ({
    given: await consumer.authorize(subscriber, 'any operation'),
    missing: await consumer.authorize(subscriber, 'any operation', {
      parameters: { response_type: null },
    }),
  }),
  provided: { given: withCode() },
  atPreflight: { provided: { given: refusedOffNetwork() } },
  expect: { missing: refusedByRedirect('invalid_request') },
});
