import { check, requested, tokenRefused } from '#check';

export default check({
  id: 'ciba/operator-token-expired',
  title: 'An operator token past its lifetime is refused as unknown_user_id',
  requirement: 'CIBA-HINT-UNKNOWN',
  when: async ({ consumer, subscriber }) => ({
    fresh: await consumer.requestBackchannel(
      await consumer.operatorToken(subscriber),
      'number-verification:verify',
    ),
    expired: await consumer.requestBackchannel(
      await consumer.operatorToken('an expired one'),
      'number-verification:verify',
    ),
  }),
  provided: { fresh: requested() },
  expect: { expired: tokenRefused([400, 403], 'unknown_user_id', 'invalid_request', 'access_denied') },
});
