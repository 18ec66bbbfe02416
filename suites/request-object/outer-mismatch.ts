import { check, refusedByRedirect, refusedOffNetwork, withCode } from '#check';

export default check({
  id: 'request-object/outer-mismatch',
  title: 'A request whose scope differs outside and inside the request object is refused',
  requirement: 'AUTH-RO-OUTER-MISMATCH',
  needs: ['signed request objects', 'private_key_jwt'],
  when: async ({ consumer, subscriber }) => ({
    same: await consumer.authorize(subscriber, 'number-verification:verify', { requestObject: {} }),
    different: await consumer.authorize(subscriber, 'number-verification:verify', {
      requestObject: {},
      parameters: { scope: consumer.soundScope('number-verification:device-phone-number:read') },
    }),
  }),
  provided: { same: withCode() },
  atPreflight: { provided: { same: refusedOffNetwork() } },
  expect: { different: refusedByRedirect('invalid_request', 'invalid_request_object') },
});
