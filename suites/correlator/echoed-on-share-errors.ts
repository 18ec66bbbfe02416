import { answered, check, eachThatIs, echoed, refused, some } from '#check';

export default check({
  id: 'correlator/echoed-on-share-errors',
  title: 'Errors of device-phone-number return the x-correlator of the request too',
  requirement: 'CORRELATOR-ECHO-ERRORS',
  when: async ({ consumer, subscriber }) => {
    const toVerify = await consumer.signIn(subscriber, 'number-verification:verify');
    const errors = [await consumer.devicePhoneNumber('no token'), await consumer.devicePhoneNumber(toVerify)];
    return { works: await consumer.devicePhoneNumber(subscriber), errors, correlators: errors };
  },
  provided: { works: answered(200), errors: some(answered(401, 403)) },
  expect: { correlators: eachThatIs(refused([401, 403]), echoed()) },
});
