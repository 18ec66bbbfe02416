import { type ApiAnswer, check, each, expectation, memberOf, served, sha256Hex, shown } from '#check';

interface Pair {
  readonly plain: ApiAnswer;
  readonly hashed: ApiAnswer;
}

const bothServed = expectation('served in both forms', ({ plain, hashed }: Pair) => [
  ...served().examine(plain),
  ...served().examine(hashed),
]);

const sameAnswer = expectation('answered alike in both forms', ({ plain, hashed }: Pair) => {
  const [one, other] = [
    memberOf(plain, 'devicePhoneNumberVerified'),
    memberOf(hashed, 'devicePhoneNumberVerified'),
  ];
  return one === other
    ? []
    : [{ of: 'devicePhoneNumberVerified', expected: `${shown(one)}, as in clear`, actual: shown(other) }];
});

export default check({
  id: 'consistency/plain-and-hash',
  title: 'A number in clear and its hash get the same answer',
  requirement: 'CONSISTENCY-PLAIN-HASH',
  when: async ({ consumer, subscriber, stranger }) => {
    const ask = async (phoneNumber: string): Promise<Pair> => ({
      plain: await consumer.verify(subscriber, { phoneNumber }),
      hashed: await consumer.verify(subscriber, { hashedPhoneNumber: sha256Hex(phoneNumber) }),
    });
    const pairs = [await ask(subscriber.phoneNumber), await ask(stranger.phoneNumber)];
    return { pairs, answers: pairs };
  },
  provided: { pairs: each(bothServed) },
  expect: { answers: each(sameAnswer) },
});
