import { check, refusedByRedirect, withCode } from '#check';

export default check({
  id: 'authorization/purpose-invalid',
  title: 'A purpose that does not exist is refused',
  requirement: 'AUTH-CODE-PURPOSE-INVALID',
  needs: ['purpose apart in the scope'],
  when: async ({ consumer, subscriber }) => ({
    agreed: await consumer.authorize(subscriber, 'any operation'),
    invented: await consumer.authorize(subscriber, 'any operation', {
      scope: (values) => values.map((value) => (value.startsWith('dpv:') ? 'dpv:NotAPurpose' : value)),
    }),
  }),
  provided: { agreed: withCode() },
  expect: {
    invented: refusedByRedirect('invalid_scope', 'invalid_request', 'unauthorized_client', 'access_denied'),
  },
});
