import { answered, check, refused } from '#check';

export default check({
  id: 'token-use/expired-share',
  title: 'device-phone-number with an expired token is refused as UNAUTHENTICATED',
  requirement: 'APIAUTH-EXPIRED',
  scenarios: [
    'share:@phone_number_verify_401.2_expired_access_token',
    'share:@NumberVerification_phone_number_share202_expired_access_token',
  ],
  when: async ({ consumer, subscriber }) => {
    const expired = await consumer.expiredToken(subscriber, 'number-verification:device-phone-number:read');
    return {
      fresh: await consumer.devicePhoneNumber(subscriber),
      expired: await consumer.devicePhoneNumber(expired),
    };
  },
  provided: { fresh: answered(200) },
  expect: { expired: refused(401, 'UNAUTHENTICATED') },
});
