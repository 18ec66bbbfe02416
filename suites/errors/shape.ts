import {
  answered,
  check,
  eachThatIs,
  errorInfo,
  nobodysNumber,
  refused,
  some,
  withoutSubscriber,
} from '#check';

export default check({
  id: 'errors/shape',
  title: 'Every error of the API is an ErrorInfo in application/json',
  requirement: 'ERROR-SHAPE',
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
      shapes: errors,
    };
  },
  provided: { works: answered(200), errors: some(answered(400, 401, 403)) },
  atPreflight: withoutSubscriber({
    when: async ({ consumer }) => {
      const errors = [await consumer.verify('no token', { phoneNumber: nobodysNumber })];
      return { errors, shapes: errors };
    },
    provided: { errors: some(answered(401)) },
    expect: { shapes: eachThatIs(refused([401]), errorInfo()) },
  }),
  expect: { shapes: eachThatIs(refused([400, 401, 403]), errorInfo()) },
});
