import { answered, check, found, refused, withoutSubscriber } from '#check';

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
  atPreflight: withoutSubscriber({
    when: async ({ consumer }) => {
      const without = await consumer.devicePhoneNumber('no token');
      return { there: without, without };
    },
    provided: { there: found() },
    expect: { without: refused(401, 'UNAUTHENTICATED') },
  }),
  expect: { without: refused(401, 'UNAUTHENTICATED') },
});
