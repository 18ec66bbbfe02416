import { agreeingClocks, all, check, dated, issued, served } from '#check';

export default check({
  id: 'consistency/clocks',
  title: 'The authorization server and the API tell the same time',
  requirement: 'CONSISTENCY-CLOCK',
  when: async ({ consumer, subscriber }) => {
    const tokenAnswer = await consumer.redeem(
      await consumer.authorize(subscriber, 'number-verification:verify'),
    );
    const apiAnswer = await consumer.verify(consumer.tokenIn(tokenAnswer), {
      phoneNumber: subscriber.phoneNumber,
    });
    const idToken = await consumer.idTokenIn(tokenAnswer);
    return { tokenAnswer, apiAnswer, clocks: { tokenAnswer, idToken, apiAnswer } };
  },
  provided: { tokenAnswer: all(issued(), dated()), apiAnswer: all(served(), dated()) },
  expect: { clocks: agreeingClocks() },
});
