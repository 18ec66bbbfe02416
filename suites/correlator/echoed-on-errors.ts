import { answered, check, eachThatIs, echoed, nobodysNumber, refused, some, withoutSubscriber } from '#check';

export default check({
  id: 'correlator/echoed-on-errors',
  title: 'Errors return the x-correlator of the request too',
  requirement: 'CORRELATOR-ECHO-ERRORS',
  when: async ({ consumer, subscriber }) => {
    const toShare = await consumer.signIn(subscriber, 'number-verification:device-phone-number:read');
    const errors = [
      await consumer.verify(subscriber, {}),
      await consumer.verify('no token', { phoneNumber: subscriber.phoneNumber }),
      await consumer.verify(toShare, { phoneNumber: subscriber.phoneNumber }),
    ];
    return {
      works: await consumer.verify(subscriber, { phoneNumber: subscriber.phoneNumber }),
      errors,
      correlators: errors,
    };
  },
  provided: { works: answered(200), errors: some(answered(400, 401, 403)) },
  atPreflight: withoutSubscriber({
    when: async ({ consumer }) => {
      const errors = [await consumer.verify('no token', { phoneNumber: nobodysNumber })];
      return { errors, correlators: errors };
    },
    provided: { errors: some(answered(401)) },
    expect: { correlators: eachThatIs(refused([401]), echoed()) },
  }),
  expect: { correlators: eachThatIs(refused([400, 401, 403]), echoed()) },
});
