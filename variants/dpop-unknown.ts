import { variant } from './variant.ts';

export default variant({
  id: 'dpop-unknown',
  story: 'Proofs of possession are ignored. TOKEN-DPOP-GRACEFUL: DPoP is OPTIONAL, and a proof is no error.',
  dpop: 'none',
  bend: {},
});
