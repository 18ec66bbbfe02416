import { answered, check, refused } from '#check';

const spoilt: readonly (readonly [name: string, spoil: (phoneNumber: string) => unknown])[] = [
  ['number', (phoneNumber) => Number(phoneNumber.slice(1))],
  ['null', () => null],
  ['array', (phoneNumber) => [phoneNumber]],
  ['object', (phoneNumber) => ({ phoneNumber })],
  ['boolean', () => true],
];

export default spoilt.map(([type, spoil]) =>
  check({
    id: `verify/wrong-type/${type}`,
    title: `A phoneNumber of JSON type ${type} is refused as INVALID_ARGUMENT`,
    requirement: 'VERIFY-BODY-WRONG-TYPE',
    when: async ({ consumer, subscriber }) => ({
      text: await consumer.verify(subscriber, { phoneNumber: subscriber.phoneNumber }),
      other: await consumer.verify(subscriber, { phoneNumber: spoil(subscriber.phoneNumber) }),
    }),
    provided: { text: answered(200) },
    expect: { other: refused(400, 'INVALID_ARGUMENT') },
  }),
);
