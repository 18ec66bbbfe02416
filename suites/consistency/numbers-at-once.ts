import { type ApiAnswer, check, expectation, memberOf, served } from '#check';

interface Answer {
  readonly answer: ApiAnswer;
  /** The number of the subscriber who must not be seen here. */
  readonly other: string;
}

const unmixed = expectation('each without the number of the other subscriber', (answers: readonly Answer[]) =>
  answers.flatMap(({ answer, other }, index) =>
    memberOf(answer, 'devicePhoneNumber') === other
      ? [
          {
            of: `#${index + 1} devicePhoneNumber`,
            expected: 'not that of the other subscriber',
            actual: 'the number of the other subscriber',
          },
        ]
      : [],
  ),
);

export default check({
  id: 'consistency/numbers-at-once',
  title: 'Two subscribers whose numbers are read at the same time never get the number of one another',
  requirement: 'CONSISTENCY-TOKENS-INTERLEAVED',
  when: async ({ consumer, subscriber, stranger }) => {
    // One business transaction may well carry one correlator through several calls.
    const headers = { 'x-correlator': 'both-numbers-at-once' };
    const tokens = await Promise.all(
      [subscriber, stranger, subscriber, stranger].map(async (one) => ({
        other: one === subscriber ? stranger.phoneNumber : subscriber.phoneNumber,
        token: await consumer.signIn(one, 'number-verification:device-phone-number:read'),
      })),
    );
    return {
      alone: await consumer.devicePhoneNumber(subscriber),
      answers: await Promise.all(
        tokens.map(async ({ token, other }) => ({
          answer: await consumer.devicePhoneNumber(token, { headers }),
          other,
        })),
      ),
    };
  },
  provided: { alone: served() },
  expect: { answers: unmixed },
});
