import { all, check, withCode, withoutPage } from '#check';

export default check({
  id: 'authorization/prompt-implied',
  title: 'Without prompt the provider behaves as if prompt=none had been sent',
  requirement: 'AUTH-CODE-PROMPT-IMPLIED',
  when: async ({ consumer, subscriber }) => ({
    withPrompt: await consumer.authorize(subscriber, 'any operation'),
    withoutPrompt: await consumer.authorize(subscriber, 'any operation', {
      parameters: { prompt: null },
    }),
  }),
  provided: { withPrompt: withCode() },
  expect: { withoutPrompt: all(withoutPage(), withCode()) },
});
