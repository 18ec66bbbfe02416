import { beforeExpiry, check, requested, tokenRefused } from '#check';

export default check({
  id: 'ciba/polling/pending',
  title: 'A poll for a request that nobody has approved yet is answered with authorization_pending',
  requirement: 'CIBA-POLLING',
  when: async ({ consumer }) => {
    const request = await consumer.requestBackchannel(
      await consumer.operatorToken('somebody who does not approve'),
      'number-verification:verify',
    );
    await consumer.ifRequested(request, (answer) => consumer.restForInterval(answer));
    const poll = await consumer.redeemBackchannel(request);
    return { request, inTime: { request, poll }, poll };
  },
  provided: { request: requested(), inTime: beforeExpiry() },
  expect: { poll: tokenRefused([400], 'authorization_pending') },
});
