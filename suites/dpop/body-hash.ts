import { check, proofRefused, served, sha256Base64url } from '#check';

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
      const [token, other] = [
        await consumer.signInBound(subscriber, 'number-verification:verify'),
        await consumer.signInBound(subscriber, 'number-verification:verify'),
      ];
      return {
        right: await consumer.verify(token, body),
        spoilt: await consumer.verify(other, body, { proof: { claims: () => ({ 'camara:bh': hash }) } }),
      };
    },
    provided: { right: served() },
    expect: { spoilt: proofRefused() },
  }),
);
