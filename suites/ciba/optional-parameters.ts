import { check, requested } from '#check';

export default check({
  id: 'ciba/optional-parameters',
  title: 'binding_message, user_code and requested_expiry change nothing',
  requirement: 'CIBA-OPTIONAL-IGNORED',
  when: async ({ consumer, subscriber }) => ({
    without: await consumer.requestBackchannel(
      await consumer.operatorToken(subscriber),
      'number-verification:verify',
    ),
    with: await consumer.requestBackchannel(
      await consumer.operatorToken(subscriber),
      'number-verification:verify',
      { parameters: { binding_message: 'AB12', user_code: '1234', requested_expiry: '60' } },
    ),
  }),
  provided: { without: requested() },
  expect: { with: requested() },
});
