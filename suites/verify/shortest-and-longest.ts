import { check, verified } from '#check';

export default check({
  id: 'verify/shortest-and-longest',
  title: 'Numbers of 5 and of 15 digits are well formed and answered with false',
  requirement: 'VERIFY-PHONE-LENGTH-BOUNDS',
  when: async ({ consumer, subscriber }) => ({
    fiveDigits: await consumer.verify(subscriber, { phoneNumber: '+12345' }),
    fifteenDigits: await consumer.verify(subscriber, { phoneNumber: '+999123456789012' }),
  }),
  expect: { fiveDigits: verified(false), fifteenDigits: verified(false) },
});
