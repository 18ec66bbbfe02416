import { check, ratherThan303, refusedBySomeRedirect, withCode } from '#check';

export default check({
  id: 'authorization/redirect-status',
  title: 'Codes and errors are redirected with 302 rather than 303',
  requirement: 'AUTH-CODE-REDIRECT-302',
  when: async ({ consumer, subscriber }) => {
    const success = await consumer.authorize(subscriber, 'any operation');
    const refusal = await consumer.authorize(subscriber, 'any operation', {
      scope: (values) => [...values, 'dpv:NotAPurpose'],
    });
    return { success, refusal, redirectOfSuccess: success, redirectOfRefusal: refusal };
  },
  provided: { success: withCode(), refusal: refusedBySomeRedirect() },
  atPreflight: { provided: { success: refusedBySomeRedirect(), refusal: refusedBySomeRedirect() } },
  expect: { redirectOfSuccess: ratherThan303(), redirectOfRefusal: ratherThan303() },
});
