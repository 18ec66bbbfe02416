import { answered, check, found, nobodysNumber, refused, withoutSubscriber } from '#check';

const invalid = { value: 'this-token-was-never-issued-to-anybody-at-all', subscriberNumber: undefined };

export default check({
  id: 'token-use/invalid-verify',
  title: 'verify with a token that was never issued is refused as UNAUTHENTICATED',
  requirement: 'APIAUTH-INVALID',
  scenarios: ['verify:@phone_number_verify_401.3_invalid_access_token'],
  when: async ({ consumer, subscriber }) => ({
    valid: await consumer.verify(subscriber, { phoneNumber: subscriber.phoneNumber }),
    invalid: await consumer.verify(invalid, { phoneNumber: subscriber.phoneNumber }),
  }),
  provided: { valid: answered(200) },
  atPreflight: withoutSubscriber({
    when: async ({ consumer }) => ({
      there: await consumer.verify('no token', { phoneNumber: nobodysNumber }),
      invalid: await consumer.verify(invalid, { phoneNumber: nobodysNumber }),
    }),
    provided: { there: found() },
    expect: { invalid: refused(401, 'UNAUTHENTICATED') },
  }),
  expect: { invalid: refused(401, 'UNAUTHENTICATED') },
});
