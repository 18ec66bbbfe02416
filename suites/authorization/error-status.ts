import { all, check, redirectedBy302, refusedBySomeRedirect, withCode, withRegisteredError } from '#check';

export default check({
  id: 'authorization/error-status',
  title: 'Redirected errors are sent with 302 and a registered error code',
  requirement: 'AUTH-CODE-ERROR-STATUS',
  when: async ({ consumer, subscriber }) => {
    const refusal = await consumer.authorize(subscriber, 'any operation', {
      scope: (values) => [...values, 'dpv:NotAPurpose'],
    });
    return {
      works: await consumer.authorize(subscriber, 'any operation'),
      refusal,
      formOfRefusal: refusal,
    };
  },
  provided: { works: withCode(), refusal: refusedBySomeRedirect() },
  atPreflight: { provided: { works: refusedBySomeRedirect(), refusal: refusedBySomeRedirect() } },
  expect: { formOfRefusal: all(redirectedBy302(), withRegisteredError()) },
});
