import { variant } from './variant.ts';

export default variant({
  id: 'dpop-by-es256-alone',
  story: 'Proofs by ES256 alone are taken. RFC 9449 5.1: the metadata tells the algorithms.',
  dpop: 'required',
  bend: { rules: { proofAlgorithms: ['ES256'] } },
});
