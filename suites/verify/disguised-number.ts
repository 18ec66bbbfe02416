import { answered, check, refused } from '#check';

const disguises: readonly (readonly [name: string, spoil: (phoneNumber: string) => string])[] = [
  ['leading-space', (phoneNumber) => ` ${phoneNumber}`],
  ['trailing-newline', (phoneNumber) => `${phoneNumber}\n`],
  ['inner-spaces', (phoneNumber) => `${phoneNumber.slice(0, 3)} ${phoneNumber.slice(3)}`],
  ['dashes', (phoneNumber) => `${phoneNumber.slice(0, 3)}-${phoneNumber.slice(3)}`],
  ['tel-uri', (phoneNumber) => `tel:${phoneNumber}`],
  ['double-zero', (phoneNumber) => `00${phoneNumber.slice(1)}`],
  ['full-width-plus', (phoneNumber) => `\uFF0B${phoneNumber.slice(1)}`],
  [
    'other-digits',
    (phoneNumber) => phoneNumber.replace(/[0-9]/g, (digit) => String.fromCodePoint(0x0660 + Number(digit))),
  ],
];

export default disguises.map(([name, spoil]) =>
  check({
    id: `verify/disguised-number/${name}`,
    title: `The right number in a spelling outside the pattern (${name.replaceAll('-', ' ')}) is refused as INVALID_ARGUMENT`,
    requirement: 'VERIFY-PHONE-PATTERN-EDGE',
    when: async ({ consumer, subscriber }) => ({
      plain: await consumer.verify(subscriber, { phoneNumber: subscriber.phoneNumber }),
      disguised: await consumer.verify(subscriber, { phoneNumber: spoil(subscriber.phoneNumber) }),
    }),
    provided: { plain: answered(200) },
    expect: { disguised: refused(400, 'INVALID_ARGUMENT') },
  }),
);
