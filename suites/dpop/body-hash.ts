import { check, proofRefused, served, sha256Base64url } from '#check';

const scope = 'number-verification:verify';

const cases = [
  ['missing', 'without the hash of the body', undefined],
  ['wrong', 'with the hash of another body', sha256Base64url('{}')],
] as const;

export default cases.map(([name, what, hash]) =>
  check({
    id: `dpop/body-hash/${name}`,
    title: `Where camara:bh is demanded, a proof ${what} is refused`,
    requirement: 'TOKEN-DPOP-CAMARA-CLAIMS',
    needs: ['camara:bh in proofs'],
    when: async ({ consumer, subscriber }) => {
      const body = { phoneNumber: subscriber.phoneNumber };
      return {
        right: await consumer.verify(await consumer.signInBound(subscriber, scope), body),
        spoilt: await consumer.verify(await consumer.signInBound(subscriber, scope), body, {
          proof: { claims: () => ({ 'camara:bh': hash }) },
        }),
      };
    },
    provided: { right: served() },
    expect: { spoilt: proofRefused() },
  }),
);
