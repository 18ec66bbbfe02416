import { check, proofRefused, served } from '#check';

const scope = 'number-verification:verify';

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
      return {
        fresh: await consumer.verify(await consumer.signInBound(subscriber, scope), body),
        untimely: await consumer.verify(await consumer.signInBound(subscriber, scope), body, {
          proof: { claims: ({ now }) => ({ iat: now + offset }), withoutNonce: true },
        }),
      };
    },
    provided: { fresh: served() },
    expect: { untimely: proofRefused() },
  }),
);
