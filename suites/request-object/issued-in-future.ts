import { check, refusedByRedirect, refusedOffNetwork, withCode } from '#check';

export default check({
  id: 'request-object/issued-in-future',
  title: 'A request object issued two minutes from now is refused',
  requirement: 'AUTH-RO-IAT-FUTURE',
  needs: ['signed request objects', 'private_key_jwt'],
  when: async ({ consumer, subscriber }) => ({
    past: await consumer.authorize(subscriber, 'any operation', { requestObject: {} }),
    future: await consumer.authorize(subscriber, 'any operation', {
      requestObject: { claims: ({ now }) => ({ iat: now + 120, exp: now + 240 }) },
    }),
  }),
  provided: { past: withCode() },
  atPreflight: { provided: { past: refusedOffNetwork() } },
  expect: { future: refusedByRedirect('invalid_request_object', 'invalid_request') },
});
