import { check, proofRefused, served } from '#check';

// The window is 300 s; twice of it is beyond what clocks may differ by.
const beyondWindow = 600;

const times = [
  ['old', 'ten minutes old', -beyondWindow],
  ['future', 'ten minutes ahead', beyondWindow],
] as const;

export default times.map(([name, what, offset]) =>
  check({
    id: `dpop/window/${name}`,
    title: `A proof that is ${what} is refused by the API`,
    requirement: 'TOKEN-DPOP-CAMARA-CLAIMS',
    when: async ({ consumer, subscriber }) => {
      const body = { phoneNumber: subscriber.phoneNumber };
      const [token, other] = [
        await consumer.signInBound(subscriber, 'number-verification:verify'),
        await consumer.signInBound(subscriber, 'number-verification:verify'),
      ];
      return {
        fresh: await consumer.verify(token, body),
        untimely: await consumer.verify(other, body, {
          proof: { claims: ({ now }) => ({ iat: now + offset }), withoutNonce: true },
        }),
      };
    },
    provided: { fresh: served() },
    expect: { untimely: proofRefused() },
  }),
);
