import { check, requested, tokenRefused } from '#check';

export default check({
  id: 'ciba/polling/expired',
  title: 'A poll for a request that expired before anybody approved is answered with expired_token',
  requirement: 'CIBA-POLLING',
  when: async ({ consumer }) => {
    const request = await consumer.requestBackchannel(
      await consumer.operatorToken('somebody who does not approve'),
      'number-verification:verify',
    );
    await consumer.ifRequested(request, (answer) => consumer.restUntilExpired(answer));
    return { request, poll: await consumer.redeemBackchannel(request) };
  },
  provided: { request: requested() },
  expect: { poll: tokenRefused([400], 'expired_token') },
});
