import { beforeExpiry, check, each, tokenRefused } from '#check';

export default check({
  id: 'ciba/polling/too-fast',
  title: 'Polls at less than the interval are answered with slow_down or authorization_pending',
  requirement: 'CIBA-POLLING',
  when: async ({ consumer }) => {
    const request = await consumer.requestBackchannel(
      await consumer.operatorToken('somebody who does not approve'),
      'number-verification:verify',
    );
    const poll = () => consumer.redeemBackchannel(request);
    const pending = await poll();
    const second = await poll();
    const third = await poll();
    return { pending, inTime: { request, poll: third }, polls: [second, third] };
  },
  provided: { pending: tokenRefused([400], 'authorization_pending', 'slow_down'), inTime: beforeExpiry() },
  expect: { polls: each(tokenRefused([400], 'slow_down', 'authorization_pending')) },
});
