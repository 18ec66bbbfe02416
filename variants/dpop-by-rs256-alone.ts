import { variant } from './variant.ts';

export default variant({
  id: 'dpop-by-rs256-alone',
  story: 'Proofs by RS256 alone are taken. RFC 9449 5.1: the metadata tells the algorithms.',
  dpop: 'required',
  bend: { rules: { proofAlgorithms: ['RS256'] } },
});
