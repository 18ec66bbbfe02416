import { type ApiAnswer, check, expectation, served, some } from '#check';

// Three nodes behind one address take turns, or seven: either shows within as many calls.
const calls = 7;

const steady = expectation(
  'served until refused with 401 for good, or throttled with 429',
  (answers: readonly ApiAnswer[]) => {
    const statuses = answers.map(({ status }) => status).filter((status) => status !== 429);
    const end = statuses.findIndex((status) => status !== 200);
    const rest = end === -1 ? [] : statuses.slice(end);
    return rest.every((status) => status === 401)
      ? []
      : [
          {
            of: 'HTTP statuses',
            expected: '200 each time, or 401 each time from some call on',
            actual: statuses.join(', '),
          },
        ];
  },
);

export default check({
  id: 'consistency/token-steady',
  title: 'An access token is not good one time and refused another',
  requirement: 'CONSISTENCY-REPEATABLE',
  when: async ({ consumer, subscriber }) => {
    const body = { phoneNumber: subscriber.phoneNumber };
    const token = await consumer.signIn(subscriber, 'number-verification:verify');
    const answers: ApiAnswer[] = [];
    // One after the other, so that nodes that take turns all have theirs.
    for (let count = 0; count < calls; count += 1) answers.push(await consumer.verify(token, body));
    return { once: answers, answers };
  },
  provided: { once: some(served()) },
  expect: { answers: steady },
});
