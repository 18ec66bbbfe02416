import { check, requested, tokenRefused } from '#check';

export default check({
  id: 'ciba/hint-required',
  title: 'A backchannel authentication request without a login_hint is refused as invalid_request',
  requirement: 'CIBA-HINT-REQUIRED',
  when: async ({ consumer, subscriber }) => ({
    withHint: await consumer.requestBackchannel(
      await consumer.operatorToken(subscriber),
      'number-verification:verify',
    ),
    without: await consumer.requestBackchannel(null, 'number-verification:verify'),
  }),
  provided: { withHint: requested() },
  expect: { without: tokenRefused([400], 'invalid_request') },
});
