import { fault } from '#operator';

export default fault({
  id: 'proof-type-unchecked',
  story: 'Any JWT with the right claims is good for a proof, whatever its typ says.',
  caughtBy: ['dpop/token-proof/type', 'dpop/binding/type'],
  bend: { rules: { proofPointsUnchecked: ['type'] } },
});
