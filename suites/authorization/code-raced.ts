import { check, expectation, issued, type TokenAnswer } from '#check';

const atMostOneIssued = expectation('issued once at most', (answers: readonly TokenAnswer[]) => {
  const tokens = answers.filter((answer) => issued().examine(answer).length === 0).length;
  return tokens <= 1 ? [] : [{ of: 'tokens', expected: 'at most 1', actual: String(tokens) }];
});

export default check({
  id: 'authorization/code-raced',
  title: 'Of two redemptions of a code at the same time, one gets a token at most',
  requirement: 'AUTH-CODE-SINGLE-USE',
  when: async ({ consumer, subscriber }) => {
    const authorization = await consumer.authorize(subscriber, 'any operation');
    return {
      alone: await consumer.redeem(await consumer.authorize(subscriber, 'any operation')),
      atOnce: await Promise.all([consumer.redeem(authorization), consumer.redeem(authorization)]),
    };
  },
  provided: { alone: issued() },
  expect: { atOnce: atMostOneIssued },
});
