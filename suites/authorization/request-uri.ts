import { check, refusedByRedirect, refusedOffNetwork, withCode } from '#check';

export default check({
  id: 'authorization/request-uri',
  title: 'A request_uri is refused, not ignored and not fetched',
  requirement: 'AUTH-CODE-REQUEST-URI',
  when: async ({ consumer, subscriber }) => ({
    without: await consumer.authorize(subscriber, 'any operation'),
    with: await consumer.authorize(subscriber, 'any operation', {
      parameters: { request_uri: 'https://harness.invalid/request.jwt' },
    }),
  }),
  provided: { without: withCode() },
  atPreflight: { provided: { without: refusedOffNetwork() } },
  expect: { with: refusedByRedirect('request_uri_not_supported', 'invalid_request_uri') },
});
