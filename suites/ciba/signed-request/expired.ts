import { check, requested, tokenRefused } from '#check';

export default check({
  id: 'ciba/signed-request/expired',
  title: 'A signed backchannel authentication request that expired two minutes ago is refused',
  requirement: 'CIBA-SIGNED-REQUEST',
  needs: ['signed request objects', 'private_key_jwt'],
  when: async ({ consumer, subscriber }) => ({
    inTime: await consumer.requestBackchannel(
      await consumer.operatorToken(subscriber),
      'number-verification:verify',
      { requestObject: {} },
    ),
    expired: await consumer.requestBackchannel(
      await consumer.operatorToken(subscriber),
      'number-verification:verify',
      { requestObject: { claims: ({ now }) => ({ nbf: now - 240, iat: now - 240, exp: now - 120 }) } },
    ),
  }),
  provided: { inTime: requested() },
  expect: {
    expired: tokenRefused([400, 401], 'invalid_request_object', 'invalid_request', 'invalid_client'),
  },
});
