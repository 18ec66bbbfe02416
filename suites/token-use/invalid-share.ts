import { answered, check, found, refused, withoutSubscriber } from '#check';

const invalid = { value: 'this-token-was-never-issued-to-anybody-either', subscriberNumber: undefined };

export default check({
  id: 'token-use/invalid-share',
  title: 'device-phone-number with a token that was never issued is refused as UNAUTHENTICATED',
  requirement: 'APIAUTH-INVALID',
  scenarios: ['share:@phone_number_verify_401.3_invalid_access_token'],
  when: async ({ consumer, subscriber }) => ({
    valid: await consumer.devicePhoneNumber(subscriber),
    invalid: await consumer.devicePhoneNumber(invalid),
  }),
  provided: { valid: answered(200) },
  atPreflight: withoutSubscriber({
    when: async ({ consumer }) => ({
      there: await consumer.devicePhoneNumber('no token'),
      invalid: await consumer.devicePhoneNumber(invalid),
    }),
    provided: { there: found() },
    expect: { invalid: refused(401, 'UNAUTHENTICATED') },
  }),
  expect: { invalid: refused(401, 'UNAUTHENTICATED') },
});
