import { answered, check, refused } from '#check';

export default check({
  id: 'token-use/expired-verify',
  title: 'verify with an expired token is refused as UNAUTHENTICATED',
  requirement: 'APIAUTH-EXPIRED',
  scenarios: [
    'verify:@phone_number_verify_401.2_expired_access_token',
    'verify:@NumberVerification_verify202_expired_access_token',
  ],
  when: async ({ consumer, subscriber }) => {
    const expired = await consumer.expiredToken(subscriber, 'number-verification:verify');
    return {
      fresh: await consumer.verify(subscriber, { phoneNumber: subscriber.phoneNumber }),
      expired: await consumer.verify(expired, { phoneNumber: subscriber.phoneNumber }),
    };
  },
  provided: { fresh: answered(200) },
  expect: { expired: refused(401, 'UNAUTHENTICATED') },
});
