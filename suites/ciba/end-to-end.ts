import { check, ownNumber, verified } from '#check';

export default check({
  id: 'ciba/end-to-end',
  title: 'A token from an operator token opens both operations, from any connection',
  requirement: 'CIBA-E2E-OFFNET',
  when: async ({ consumer, subscriber, stranger }) => {
    const signIn = async (
      scope: 'number-verification:verify' | 'number-verification:device-phone-number:read',
    ) =>
      consumer.tokenIn(
        await consumer.redeemBackchannel(
          await consumer.requestBackchannel(await consumer.operatorToken(subscriber), scope),
        ),
      );
    return {
      own: await consumer.verify(await signIn('number-verification:verify'), {
        phoneNumber: subscriber.phoneNumber,
      }),
      other: await consumer.verify(await signIn('number-verification:verify'), {
        phoneNumber: stranger.phoneNumber,
      }),
      shared: await consumer.devicePhoneNumber(await signIn('number-verification:device-phone-number:read')),
    };
  },
  expect: { own: verified(true), other: verified(false), shared: ownNumber() },
});
