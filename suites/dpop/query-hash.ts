import { check, proofRefused, served, sha256Base64url } from '#check';

const scope = 'number-verification:device-phone-number:read';

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
      return {
        right: await consumer.devicePhoneNumber(await consumer.signInBound(subscriber, scope), { query }),
        spoilt: await consumer.devicePhoneNumber(await consumer.signInBound(subscriber, scope), {
          query,
          proof: { claims: () => ({ 'camara:qh': hash }) },
        }),
      };
    },
    provided: { right: served() },
    expect: { spoilt: proofRefused() },
  }),
);
