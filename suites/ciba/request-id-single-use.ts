import { check, issued, tokenRefused } from '#check';

export default check({
  id: 'ciba/request-id-single-use',
  title: 'An auth_req_id can be redeemed once',
  requirement: 'CIBA-AUTHREQID-BINDING',
  when: async ({ consumer, subscriber }) => {
    const request = await consumer.requestBackchannel(
      await consumer.operatorToken(subscriber),
      'number-verification:verify',
    );
    return {
      first: await consumer.redeemBackchannel(request),
      again: await consumer.redeemBackchannel(request),
    };
  },
  provided: { first: issued() },
  expect: { again: tokenRefused([400], 'invalid_grant', 'slow_down') },
});
