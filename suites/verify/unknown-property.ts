import { answered, check, refused } from '#check';

export default check({
  id: 'verify/unknown-property',
  title: 'A body with neither phoneNumber nor hashedPhoneNumber is refused as INVALID_ARGUMENT',
  requirement: 'VERIFY-BODY-UNKNOWN-ONLY',
  scenarios: [
    'verify:@phone_number_verify_400.3_invalid_request_non_existing_property',
    'verify:@NumberVerification_verify200_missing_phone_number_in_request',
  ],
  when: async ({ consumer, subscriber }) => ({
    known: await consumer.verify(subscriber, { phoneNumber: subscriber.phoneNumber }),
    unknown: await consumer.verify(subscriber, { additional_property: 'foo_value' }),
    otherCase: await consumer.verify(subscriber, { phonenumber: subscriber.phoneNumber }),
  }),
  provided: { known: answered(200) },
  expect: { unknown: refused(400, 'INVALID_ARGUMENT'), otherCase: refused(400, 'INVALID_ARGUMENT') },
});
