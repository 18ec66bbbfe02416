import { check, orNone, refused, requested } from '#check';

export default check({
  id: 'ciba/phone-number-hint',
  title: 'A login_hint that merely states the number yields no token that the API accepts',
  requirement: 'CIBA-NON-SIM-HINT',
  when: async ({ consumer, subscriber }) => {
    const stated = await consumer.requestBackchannel(
      `tel:${subscriber.phoneNumber}`,
      'number-verification:verify',
    );
    return {
      byOperatorToken: await consumer.requestBackchannel(
        await consumer.operatorToken(subscriber),
        'number-verification:verify',
      ),
      answer: await consumer.ifRequested(stated, async (answer) =>
        consumer.ifToken(await consumer.redeemBackchannel(answer), (token) =>
          consumer.verify(token, { phoneNumber: subscriber.phoneNumber }),
        ),
      ),
    };
  },
  provided: { byOperatorToken: requested() },
  expect: {
    answer: orNone(refused(403, 'NUMBER_VERIFICATION.USER_NOT_AUTHENTICATED_BY_MOBILE_NETWORK')),
  },
});
