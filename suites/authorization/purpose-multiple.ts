import { check, refusedByRedirect, withCode } from '#check';

export default check({
  id: 'authorization/purpose-multiple',
  title: 'A request with two purposes is refused',
  requirement: 'AUTH-CODE-PURPOSE-MULTIPLE',
  when: async ({ consumer, subscriber }) => ({
    one: await consumer.authorize(subscriber, 'any operation'),
    two: await consumer.authorize(subscriber, 'any operation', {
      scope: (values) => [...values, 'dpv:ServiceProvision'],
    }),
  }),
  provided: { one: withCode() },
  expect: { two: refusedByRedirect('invalid_scope', 'invalid_request') },
});
