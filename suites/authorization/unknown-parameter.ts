import { check, withCode } from '#check';

export default check({
  id: 'authorization/unknown-parameter',
  title: 'Parameters that the provider does not know are ignored',
  requirement: 'AUTH-CODE-UNKNOWN-PARAM',
  when: async ({ consumer, subscriber }) => ({
    known: await consumer.authorize(subscriber, 'any operation'),
    unknown: await consumer.authorize(subscriber, 'any operation', {
      parameters: { foo: 'bar' },
    }),
  }),
  provided: { known: withCode() },
  expect: { unknown: withCode() },
});
