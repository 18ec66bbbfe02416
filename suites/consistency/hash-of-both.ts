import { type ApiAnswer, check, expectation, memberOf, served, sha256Hex, shown } from '#check';

interface Both {
  readonly first: ApiAnswer;
  readonly second: ApiAnswer;
}

const alike = expectation('answered alike for both subscribers', ({ first, second }: Both) => {
  const [one, other] = [first, second].map(
    (answer) => `${answer.status} ${shown(memberOf(answer, 'devicePhoneNumberVerified'))}`,
  );
  return one === other
    ? []
    : [
        {
          of: 'status and devicePhoneNumberVerified',
          expected: `${one}, as for the first subscriber`,
          actual: other ?? '',
        },
      ];
});

export default check({
  id: 'consistency/hash-of-both',
  title: 'The hash of the own number gets the same answer whoever the subscriber is',
  requirement: 'VERIFY-HASH-TRUE',
  when: async ({ consumer, subscriber, stranger }) => ({
    works: await consumer.verify(stranger, { phoneNumber: stranger.phoneNumber }),
    both: {
      first: await consumer.verify(subscriber, { hashedPhoneNumber: sha256Hex(subscriber.phoneNumber) }),
      second: await consumer.verify(stranger, { hashedPhoneNumber: sha256Hex(stranger.phoneNumber) }),
    },
  }),
  provided: { works: served() },
  expect: { both: alike },
});
