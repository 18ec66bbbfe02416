import { check, refusedBySomeRedirect, withCode, withState } from '#check';

export default check({
  id: 'authorization/state-on-error',
  title: 'state comes back unchanged with every redirected error',
  requirement: 'AUTH-CODE-STATE-ECHO',
  when: async ({ consumer, subscriber }) => {
    const works = await consumer.authorize(subscriber, 'any operation');
    const fails = await consumer.authorize(subscriber, 'any operation', {
      scope: (values) => [...values, 'dpv:NotAPurpose'],
    });
    return { works, refusal: fails, stateOfRefusal: fails };
  },
  provided: { works: withCode(), refusal: refusedBySomeRedirect() },
  atPreflight: { provided: { works: refusedBySomeRedirect(), refusal: refusedBySomeRedirect() } },
  expect: { stateOfRefusal: withState() },
});
