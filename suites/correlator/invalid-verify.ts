import { answered, check, refused } from '#check';

export default check({
  id: 'correlator/invalid-verify',
  title: 'verify refuses an x-correlator outside the pattern as INVALID_ARGUMENT',
  requirement: 'CORRELATOR-INVALID',
  needs: ['x-correlator pattern'],
  when: async ({ consumer, subscriber }) => {
    const body = { phoneNumber: subscriber.phoneNumber };
    return {
      valid: await consumer.verify(subscriber, body),
      invalid: await consumer.verify(subscriber, body, { headers: { 'x-correlator': 'a@b c' } }),
    };
  },
  provided: { valid: answered(200) },
  expect: { invalid: refused(400, 'INVALID_ARGUMENT') },
});
