import { answered, check, refused } from '#check';

export default check({
  id: 'token-use/missing-share',
  title: 'device-phone-number without a token is refused as UNAUTHENTICATED',
  requirement: 'APIAUTH-MISSING',
  scenarios: ['share:@phone_number_verify_401.1_no_authorization_header'],
  when: async ({ consumer, subscriber }) => ({
    withToken: await consumer.devicePhoneNumber(subscriber),
    without: await consumer.devicePhoneNumber('no token'),
  }),
  provided: { withToken: answered(200) },
  expect: { without: refused(401, 'UNAUTHENTICATED') },
});
