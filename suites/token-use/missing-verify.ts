import { answered, check, found, nobodysNumber, refused, withoutSubscriber } from '#check';

export default check({
  id: 'token-use/missing-verify',
  title: 'verify without a token is refused as UNAUTHENTICATED',
  requirement: 'APIAUTH-MISSING',
  scenarios: ['verify:@phone_number_verify_401.1_no_authorization_header'],
  when: async ({ consumer, subscriber }) => ({
    withToken: await consumer.verify(subscriber, { phoneNumber: subscriber.phoneNumber }),
    without: await consumer.verify('no token', { phoneNumber: subscriber.phoneNumber }),
  }),
  provided: { withToken: answered(200) },
  atPreflight: withoutSubscriber({
    when: async ({ consumer }) => {
      const without = await consumer.verify('no token', { phoneNumber: nobodysNumber });
      return { there: without, without };
    },
    provided: { there: found() },
    expect: { without: refused(401, 'UNAUTHENTICATED') },
  }),
  expect: { without: refused(401, 'UNAUTHENTICATED') },
});
