import { check, proofRefused, served, sha256Base64url } from '#check';

const cases = [
  ['missing', 'without the hash of the query', undefined],
  ['wrong', 'with the hash of another query', sha256Base64url('y=x')],
] as const;
const query = { x: 'y' };

export default cases.map(([name, what, hash]) =>
  check({
    id: `dpop/query-hash/${name}`,
    title: `Where camara:qh is demanded, a proof ${what} is refused`,
    requirement: 'TOKEN-DPOP-CAMARA-CLAIMS',
    needs: ['camara:qh in proofs'],
    when: async ({ consumer, subscriber }) => {
      const [token, other] = [
        await consumer.signInBound(subscriber, 'number-verification:device-phone-number:read'),
        await consumer.signInBound(subscriber, 'number-verification:device-phone-number:read'),
      ];
      return {
        right: await consumer.devicePhoneNumber(token, { query }),
        spoilt: await consumer.devicePhoneNumber(other, {
          query,
          proof: { claims: () => ({ 'camara:qh': hash }) },
        }),
      };
    },
    provided: { right: served() },
    expect: { spoilt: proofRefused() },
  }),
);
