import { check, served } from '#check';

const scope = 'number-verification:verify';

export default check({
  id: 'dpop/unknown-claim',
  title: 'A claim of a proof that nobody has defined is ignored',
  requirement: 'TOKEN-DPOP-CAMARA-CLAIMS',
  when: async ({ consumer, subscriber }) => {
    const body = { phoneNumber: subscriber.phoneNumber };
    return {
      usual: await consumer.verify(await consumer.signInBound(subscriber, scope), body),
      withMore: await consumer.verify(await consumer.signInBound(subscriber, scope), body, {
        proof: { claims: () => ({ 'nv-conformance:unknown': 'of no meaning' }) },
      }),
    };
  },
  provided: { usual: served() },
  expect: { withMore: served() },
});
