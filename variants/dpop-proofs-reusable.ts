import { variant } from './variant.ts';

export default variant({
  id: 'dpop-proofs-reusable',
  story:
    'A proof is good for as long as it is fresh. RFC 9449 11.1 leaves it to the server to remember jti, and the ICM profile demands it from r4.1 on (TOKEN-DPOP-CAMARA-CLAIMS).',
  bend: { rules: { proofPointsUnchecked: ['reuse'] } },
});
