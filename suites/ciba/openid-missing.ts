import { check, requested, tokenRefused } from '#check';

export default check({
  id: 'ciba/openid-missing',
  title: 'A standard claim without openid is refused as invalid_request',
  requirement: 'CIBA-OPENID-MISSING',
  when: async ({ consumer, subscriber }) => ({
    withOpenid: await consumer.requestBackchannel(
      await consumer.operatorToken(subscriber),
      'number-verification:verify',
    ),
    without: await consumer.requestBackchannel(
      await consumer.operatorToken(subscriber),
      'number-verification:verify',
      { scope: (values) => [...values.filter((value) => value !== 'openid'), 'phone'] },
    ),
  }),
  provided: { withOpenid: requested() },
  expect: { without: tokenRefused([400], 'invalid_request', 'invalid_scope') },
});
