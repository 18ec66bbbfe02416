import {
  answered,
  check,
  eachThatIs,
  nobodysNumber,
  refused,
  some,
  withoutSubscriber,
  withStatusOfHttp,
} from '#check';

export default check({
  id: 'errors/status',
  title: 'The status member of an error is the HTTP status, as a number',
  requirement: 'ERROR-STATUS-MATCH',
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
      statuses: errors,
    };
  },
  provided: { works: answered(200), errors: some(answered(400, 401, 403)) },
  atPreflight: withoutSubscriber({
    when: async ({ consumer }) => {
      const errors = [await consumer.verify('no token', { phoneNumber: nobodysNumber })];
      return { errors, statuses: errors };
    },
    provided: { errors: some(answered(401)) },
    expect: { statuses: eachThatIs(refused([401]), withStatusOfHttp()) },
  }),
  expect: { statuses: eachThatIs(refused([400, 401, 403]), withStatusOfHttp()) },
});
