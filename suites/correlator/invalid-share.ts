import { answered, check, refused } from '#check';

export default check({
  id: 'correlator/invalid-share',
  title: 'device-phone-number refuses an x-correlator outside the pattern as INVALID_ARGUMENT',
  requirement: 'CORRELATOR-INVALID',
  scenarios: ['share:@phone_number_share_400.1_invalid_x-correlator'],
  needs: ['x-correlator pattern'],
  when: async ({ consumer, subscriber }) => ({
    valid: await consumer.devicePhoneNumber(subscriber),
    invalid: await consumer.devicePhoneNumber(subscriber, { headers: { 'x-correlator': 'a@b c' } }),
  }),
  provided: { valid: answered(200) },
  expect: { invalid: refused(400, 'INVALID_ARGUMENT') },
});
