import { check, refusedBySomeRedirect, withCode } from '#check';

export default check({
  id: 'authorization/prompt-none-combined',
  title: 'prompt=none together with another value is an error',
  requirement: 'AUTH-CODE-PROMPT-NONE-COMBINED',
  when: async ({ consumer, subscriber }) => ({
    none: await consumer.authorize(subscriber, 'any operation'),
    combined: await consumer.authorize(subscriber, 'any operation', {
      parameters: { prompt: 'none login' },
    }),
  }),
  provided: { none: withCode() },
  expect: { combined: refusedBySomeRedirect() },
});
