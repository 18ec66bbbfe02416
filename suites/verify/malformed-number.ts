import { answered, check, refused } from '#check';

// The values of the official scenario outline of r1.3 and r2.4.
const values: readonly (readonly [name: string, value: string])[] = [
  ['text', 'string_value'],
  ['without-plus', '1234567890'],
  ['with-letters', '+12334foo22222'],
  ['leading-zeros', '+00012230304913849'],
  ['three-digits', '123'],
  ['two-pluses', '++49565456787'],
];

export default values.map(([name, value]) =>
  check({
    id: `verify/malformed-number/${name}`,
    title: `A phoneNumber that does not fit the pattern (${name.replaceAll('-', ' ')}) is refused as INVALID_ARGUMENT`,
    requirement: 'VERIFY-PHONE-PATTERN',
    scenarios: [
      'verify:@phone_number_verify_C02.01_phone_number_not_schema_compliant',
      'verify:@NumberVerification_verify0_phoneNumber_does_not_match_schema',
    ],
    when: async ({ consumer, subscriber }) => ({
      wellFormed: await consumer.verify(subscriber, { phoneNumber: subscriber.phoneNumber }),
      malformed: await consumer.verify(subscriber, { phoneNumber: value }),
    }),
    provided: { wellFormed: answered(200) },
    expect: { malformed: refused(400, 'INVALID_ARGUMENT') },
  }),
);
