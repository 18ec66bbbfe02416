import { check, refusedByRedirect, withCode } from '#check';

export default check({
  id: 'authorization/purpose-missing',
  title: 'A request without a purpose is refused',
  requirement: 'AUTH-CODE-PURPOSE-MISSING',
  when: async ({ consumer, subscriber }) => ({
    one: await consumer.authorize(subscriber, 'any operation'),
    none: await consumer.authorize(subscriber, 'any operation', {
      scope: (values) => values.filter((value) => !value.startsWith('dpv:')),
    }),
  }),
  provided: { one: withCode() },
  expect: { none: refusedByRedirect('invalid_scope', 'invalid_request') },
});
