import { answered, check, refused, sha256Hex } from '#check';

const spoilt: readonly (readonly [name: string, spoil: (hash: string) => string])[] = [
  ['too-short', (hash) => hash.slice(1)],
  ['too-long', (hash) => `${hash}0`],
  ['not-hexadecimal', (hash) => `g${hash.slice(1)}`],
  ['base64', (hash) => Buffer.from(hash, 'hex').toString('base64')],
  ['prefixed', (hash) => `0x${hash.slice(2)}`],
  ['empty', () => ''],
];

export default spoilt.map(([name, spoil]) =>
  check({
    id: `verify/malformed-hash/${name}`,
    title: `A hash that does not fit the pattern (${name.replaceAll('-', ' ')}) is refused as INVALID_ARGUMENT`,
    requirement: 'VERIFY-HASH-PATTERN',
    needs: ['hashedPhoneNumber pattern'],
    when: async ({ consumer, subscriber }) => {
      const hash = sha256Hex(subscriber.phoneNumber);
      return {
        wellFormed: await consumer.verify(subscriber, { hashedPhoneNumber: hash }),
        malformed: await consumer.verify(subscriber, { hashedPhoneNumber: spoil(hash) }),
      };
    },
    provided: { wellFormed: answered(200) },
    expect: { malformed: refused(400, 'INVALID_ARGUMENT') },
  }),
);
