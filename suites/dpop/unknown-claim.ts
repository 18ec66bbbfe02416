import { check, served } from '#check';

export default check({
  id: 'dpop/unknown-claim',
  title: 'A claim of a proof that nobody has defined is ignored',
  requirement: 'TOKEN-DPOP-CAMARA-CLAIMS',
  when: async ({ consumer, subscriber }) => {
    const body = { phoneNumber: subscriber.phoneNumber };
    const [token, other] = [
      await consumer.signInBound(subscriber, 'number-verification:verify'),
      await consumer.signInBound(subscriber, 'number-verification:verify'),
    ];
    return {
      usual: await consumer.verify(token, body),
      withMore: await consumer.verify(other, body, {
        proof: { claims: () => ({ 'nv-conformance:unknown': 'of no meaning' }) },
      }),
    };
  },
  provided: { usual: served() },
  expect: { withMore: served() },
});
