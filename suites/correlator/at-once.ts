import { type ApiAnswer, check, expectation, headerValues, served } from '#check';

const atOnce = 4;

const unmixed = expectation('each without the x-correlator of another', (answers: readonly ApiAnswer[]) =>
  answers.flatMap((answer, index) => {
    const others = answers.filter((one) => one !== answer).map((one) => one.sentCorrelator);
    return headerValues(answer, 'x-correlator').some((value) => others.includes(value))
      ? [{ of: `#${index + 1} x-correlator`, expected: 'its own', actual: 'that of a call at the same time' }]
      : [];
  }),
);

export default check({
  id: 'correlator/at-once',
  title: 'Calls with one access token at the same time never get the x-correlator of one another',
  requirement: 'CORRELATOR-ECHO-SUCCESS',
  when: async ({ consumer, subscriber }) => {
    const body = { phoneNumber: subscriber.phoneNumber };
    // One token: what a gateway keeps for a session is shared by these calls. Where it is good for one call, the others
    // are refused, and have correlators too.
    const token = await consumer.signIn(subscriber, 'number-verification:verify');
    return {
      alone: await consumer.verify(subscriber, body),
      answers: await Promise.all(Array.from({ length: atOnce }, () => consumer.verify(token, body))),
    };
  },
  provided: { alone: served() },
  expect: { answers: unmixed },
});
