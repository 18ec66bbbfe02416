import { type ApiAnswer, check, expectation, memberOf, served } from '#check';

interface Both {
  readonly first: ApiAnswer;
  readonly second: ApiAnswer;
}

// What differs between two numbers is left out: whether it is the right one, and how it is written if not.
function describe(answer: ApiAnswer): string {
  const number = memberOf(answer, 'devicePhoneNumber');
  if (number === answer.subscriberNumber) return `${answer.status} with the own number`;
  return `${answer.status} ${typeof number === 'string' ? 'with another number, or another spelling' : 'without a number'}`;
}

const alike = expectation('answered alike for both subscribers', ({ first, second }: Both) => {
  const [one, other] = [describe(first), describe(second)];
  return one === other
    ? []
    : [
        {
          of: 'status and devicePhoneNumber',
          expected: `${one}, as for the first subscriber`,
          actual: other,
        },
      ];
});

export default check({
  id: 'consistency/number-of-both',
  title: 'The own number is returned in the same way whoever the subscriber is',
  requirement: 'SHARE-NUMBER-CORRECT',
  when: async ({ consumer, subscriber, stranger }) => ({
    works: await consumer.verify(stranger, { phoneNumber: stranger.phoneNumber }),
    both: {
      first: await consumer.devicePhoneNumber(subscriber),
      second: await consumer.devicePhoneNumber(stranger),
    },
  }),
  provided: { works: served() },
  expect: { both: alike },
});
