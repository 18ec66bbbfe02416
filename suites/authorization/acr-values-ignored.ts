import { check, withCode } from '#check';

export default check({
  id: 'authorization/acr-values-ignored',
  title: 'acr_values changes nothing',
  requirement: 'AUTH-CODE-ACR-VALUES-IGNORED',
  when: async ({ consumer, subscriber }) => ({
    without: await consumer.authorize(subscriber, 'any operation'),
    with: await consumer.authorize(subscriber, 'any operation', {
      parameters: { acr_values: '4' },
    }),
  }),
  provided: { without: withCode() },
  expect: { with: withCode() },
});
