import { check, requested, tokenRefused } from '#check';

export default check({
  id: 'ciba/scope-unknown',
  title: 'A backchannel authentication request for an unknown scope is refused as invalid_scope',
  requirement: 'CIBA-SCOPE-PURPOSE',
  when: async ({ consumer, subscriber }) => ({
    known: await consumer.requestBackchannel(
      await consumer.operatorToken(subscriber),
      'number-verification:verify',
    ),
    unknown: await consumer.requestBackchannel(
      await consumer.operatorToken(subscriber),
      'number-verification:verify',
      { scope: (values) => [...values, 'number-verification:does-not-exist'] },
    ),
  }),
  provided: { known: requested() },
  expect: { unknown: tokenRefused([400], 'invalid_scope') },
});
