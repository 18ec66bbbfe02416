import { all, check, inJson, issued, ofTypeBearer } from '#check';

export default check({
  id: 'tokens/success',
  title: 'A code is exchanged for a Bearer token in a JSON answer',
  requirement: 'TOKEN-SUCCESS',
  when: async ({ consumer, subscriber }) => ({
    answer: await consumer.redeem(await consumer.authorize(subscriber, 'any operation')),
  }),
  expect: { answer: all(issued(), inJson(), ofTypeBearer()) },
});
