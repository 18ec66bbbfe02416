import { variant } from './variant.ts';

export default variant({
  id: 'dpop-without-camara-claims',
  story:
    'No claims are demanded in proofs beyond those of RFC 9449. The ICM profile: SHOULD, and only what the metadata announces is enforced (TOKEN-DPOP-CAMARA-CLAIMS).',
  release: 'r4.1',
  bend: { rules: { proofClaimsDemanded: [] } },
});
