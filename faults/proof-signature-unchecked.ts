import { fault } from '#operator';

export default fault({
  id: 'proof-signature-unchecked',
  story: 'The proof is decoded to compare its claims; verifying it was left for later.',
  caughtBy: ['dpop/token-proof/signature', 'dpop/binding/signature'],
  bend: { rules: { proofPointsUnchecked: ['signature'] } },
});
