import { answered, check, refused } from '#check';

export default check({
  id: 'verify/too-short-or-long',
  title: 'Numbers of 4 and of 16 digits are refused as INVALID_ARGUMENT',
  requirement: 'VERIFY-PHONE-LENGTH-BOUNDS',
  when: async ({ consumer, subscriber }) => ({
    own: await consumer.verify(subscriber, { phoneNumber: subscriber.phoneNumber }),
    fourDigits: await consumer.verify(subscriber, { phoneNumber: '+1234' }),
    sixteenDigits: await consumer.verify(subscriber, { phoneNumber: '+9991234567890123' }),
  }),
  provided: { own: answered(200) },
  expect: { fourDigits: refused(400, 'INVALID_ARGUMENT'), sixteenDigits: refused(400, 'INVALID_ARGUMENT') },
});
