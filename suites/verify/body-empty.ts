import { answered, check, refused } from '#check';

export default check({
  id: 'verify/body-empty',
  title: 'An empty object is refused as INVALID_ARGUMENT',
  requirement: 'VERIFY-BODY-EMPTY-OBJECT',
  scenarios: [
    'verify:@phone_number_verify_400.2_empty_request_body',
    'verify:@NumberVerification_verify200_missing_phone_number_in_request',
  ],
  when: async ({ consumer, subscriber }) => ({
    full: await consumer.verify(subscriber, { phoneNumber: subscriber.phoneNumber }),
    empty: await consumer.verify(subscriber, {}),
  }),
  provided: { full: answered(200) },
  expect: { empty: refused(400, 'INVALID_ARGUMENT') },
});
