import { type ApiAnswer, check, expectation, memberOf, served, shown } from '#check';

// Reserved for fiction by the North American Numbering Plan.
const foreign = '+12015550189';
const times = 5;

const alike = expectation('answered alike each time', (answers: readonly ApiAnswer[]) => {
  const seen = answers.map((one) => `${one.status} ${shown(memberOf(one, 'devicePhoneNumberVerified'))}`);
  return new Set(seen).size <= 1
    ? []
    : [
        {
          of: 'status and devicePhoneNumberVerified',
          expected: `${times} times the same`,
          actual: seen.join(', '),
        },
      ];
});

export default check({
  id: 'consistency/repeatable',
  title: 'The same question gets the same answer each time',
  requirement: 'CONSISTENCY-REPEATABLE',
  when: async ({ consumer, subscriber }) => {
    const own: ApiAnswer[] = [];
    const other: ApiAnswer[] = [];
    // One after the other, each signed in freshly: whichever node answers, it has to know the same. One question after the
    // other too: asked in turns, two nodes that take turns would get one question each.
    for (let count = 0; count < times; count += 1)
      own.push(await consumer.verify(subscriber, { phoneNumber: subscriber.phoneNumber }));
    for (let count = 0; count < times; count += 1)
      other.push(await consumer.verify(subscriber, { phoneNumber: foreign }));
    return { works: await consumer.verify(subscriber, { phoneNumber: subscriber.phoneNumber }), own, other };
  },
  provided: { works: served() },
  expect: { own: alike, other: alike },
});
