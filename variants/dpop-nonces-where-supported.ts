import { variant } from './variant.ts';

export default variant({
  id: 'dpop-nonces-where-supported',
  story: 'Proofs are no must, and who sends one needs a nonce of the server. RFC 9449 8 and 9.',
  release: 'r4.1',
  bend: { rules: { proofNonceDemanded: true } },
});
