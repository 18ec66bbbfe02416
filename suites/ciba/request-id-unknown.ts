import { check, issued, tokenRefused } from '#check';

export default check({
  id: 'ciba/request-id-unknown',
  title: 'An auth_req_id that was never issued is refused as invalid_grant',
  requirement: 'CIBA-AUTHREQID-BINDING',
  when: async ({ consumer, subscriber }) => {
    const request = async () =>
      consumer.requestBackchannel(await consumer.operatorToken(subscriber), 'number-verification:verify');
    return {
      known: await consumer.redeemBackchannel(await request()),
      unknown: await consumer.redeemBackchannel(await request(), {
        parameters: { auth_req_id: 'this-request-was-never-made-by-anybody' },
      }),
    };
  },
  provided: { known: issued() },
  expect: { unknown: tokenRefused([400], 'invalid_grant') },
});
