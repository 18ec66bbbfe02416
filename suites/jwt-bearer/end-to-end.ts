import { check, ownNumber, verified } from '#check';

export default check({
  id: 'jwt-bearer/end-to-end',
  title: 'A token from an assertion about an operator token opens both operations, from any connection',
  requirement: 'JWTB-E2E-OFFNET',
  needs: ['private_key_jwt'],
  when: async ({ consumer, subscriber, stranger }) => {
    const signIn = async (
      scope: 'number-verification:verify' | 'number-verification:device-phone-number:read',
    ) => consumer.tokenIn(await consumer.requestByJwtBearer(await consumer.operatorToken(subscriber), scope));
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
