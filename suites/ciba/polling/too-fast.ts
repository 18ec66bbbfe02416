import { check, each, tokenRefused } from '#check';

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
    return { pending: await poll(), polls: [await poll(), await poll()] };
  },
  provided: { pending: tokenRefused([400], 'authorization_pending', 'slow_down') },
  expect: { polls: each(tokenRefused([400], 'slow_down', 'authorization_pending')) },
});
