import { answered, check, refused } from '#check';

export default check({
  id: 'verify/body-missing',
  title: 'A request without a body is refused as INVALID_ARGUMENT',
  requirement: 'VERIFY-BODY-MISSING',
  scenarios: [
    'verify:@phone_number_verify_400.1_no_request_body',
    'verify:@NumberVerification_verify200_missing_phone_number_in_request',
  ],
  when: async ({ consumer, subscriber }) => ({
    withBody: await consumer.verify(subscriber, { phoneNumber: subscriber.phoneNumber }),
    without: await consumer.verify(subscriber, undefined, {
      rawBody: null,
      headers: { 'content-type': 'application/json' },
    }),
  }),
  provided: { withBody: answered(200) },
  expect: { without: refused(400, 'INVALID_ARGUMENT') },
});
