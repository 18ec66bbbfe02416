import { all, check, issued, member, ofTypeBearer } from '#check';

export default check({
  id: 'ciba/token',
  title: 'The first poll yields a token and an ID token, without anybody touching the device',
  requirement: 'CIBA-TOKEN-OPTOKEN',
  when: async ({ consumer, subscriber }) => ({
    answer: await consumer.redeemBackchannel(
      await consumer.requestBackchannel(
        await consumer.operatorToken(subscriber),
        'number-verification:verify',
      ),
    ),
  }),
  expect: {
    answer: all(
      issued(),
      ofTypeBearer(),
      member('id_token', 'there', (value) => typeof value === 'string'),
    ),
  },
});
