import { answered, check, eachThatIs, errorInfo, refused, some } from '#check';

export default check({
  id: 'share/errors',
  title: 'Every error of device-phone-number is an ErrorInfo in application/json',
  requirement: 'ERROR-SHAPE',
  when: async ({ consumer, subscriber }) => {
    const toVerify = await consumer.signIn(subscriber, 'number-verification:verify');
    const errors = [await consumer.devicePhoneNumber('no token'), await consumer.devicePhoneNumber(toVerify)];
    return { works: await consumer.devicePhoneNumber(subscriber), errors, shapes: errors };
  },
  provided: { works: answered(200), errors: some(answered(401, 403)) },
  expect: { shapes: eachThatIs(refused([401, 403]), errorInfo()) },
});
