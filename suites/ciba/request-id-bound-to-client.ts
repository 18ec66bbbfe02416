import { check, issued, tokenRefused } from '#check';

export default check({
  id: 'ciba/request-id-bound-to-client',
  title: 'An auth_req_id cannot be redeemed by another client',
  requirement: 'CIBA-AUTHREQID-BINDING',
  when: async ({ consumer, second, subscriber }) => {
    const request = async () =>
      consumer.requestBackchannel(await consumer.operatorToken(subscriber), 'number-verification:verify');
    return {
      byItsClient: await consumer.redeemBackchannel(await request()),
      otherClientWorks: await second.redeem(await second.authorize(subscriber, 'any operation')),
      byAnother: await second.redeemBackchannel(await request()),
    };
  },
  provided: { byItsClient: issued(), otherClientWorks: issued() },
  // Whether the other client may use the flow at all is looked at before or after whose request it is.
  expect: { byAnother: tokenRefused([400], 'invalid_grant', 'unauthorized_client') },
});
