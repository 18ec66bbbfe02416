import { check, requested, tokenRefused } from '#check';

export default check({
  id: 'ciba/operator-token-replay',
  title: 'An operator token is honoured once',
  requirement: 'CIBA-OPTOKEN-REPLAY',
  when: async ({ consumer, subscriber }) => {
    const token = await consumer.operatorToken(subscriber);
    return {
      first: await consumer.requestBackchannel(token, 'number-verification:verify'),
      again: await consumer.requestBackchannel(token, 'number-verification:verify'),
    };
  },
  provided: { first: requested() },
  expect: { again: tokenRefused([400, 403], 'unknown_user_id', 'access_denied', 'invalid_request') },
});
