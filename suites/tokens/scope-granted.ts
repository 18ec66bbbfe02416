import { check, issued, scopeAsAsked } from '#check';

export default check({
  id: 'tokens/scope-granted',
  title: 'The granted scope never exceeds what was asked for',
  requirement: 'TOKEN-SCOPE-GRANTED',
  when: async ({ consumer, subscriber }) => {
    const answer = await consumer.redeem(await consumer.authorize(subscriber, 'any operation'));
    return { answer, scope: answer };
  },
  provided: { answer: issued() },
  expect: { scope: scopeAsAsked() },
});
