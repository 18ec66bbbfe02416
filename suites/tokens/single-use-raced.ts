import { answered, type ApiAnswer, check, expectation } from '#check';

const servedOnce = expectation('served once at most', (answers: readonly ApiAnswer[]) => {
  const served = answers.filter((answer) => answered(200).examine(answer).length === 0).length;
  return served <= 1 ? [] : [{ of: 'answers with 200', expected: 'at most 1', actual: String(served) }];
});

export default check({
  id: 'tokens/single-use-raced',
  title: 'Of calls with one access token at the same time, one is served at most',
  requirement: 'TOKEN-SINGLE-USE',
  when: async ({ consumer, subscriber }) => {
    const body = { phoneNumber: subscriber.phoneNumber };
    const token = await consumer.signIn(subscriber, 'number-verification:verify');
    return {
      alone: await consumer.verify(subscriber, body),
      atOnce: await Promise.all([consumer.verify(token, body), consumer.verify(token, body)]),
    };
  },
  provided: { alone: answered(200) },
  expect: { atOnce: servedOnce },
});
