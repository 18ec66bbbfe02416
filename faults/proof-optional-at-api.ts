import { fault } from '#operator';

export default fault({
  id: 'proof-optional-at-api',
  story: 'The scheme DPoP is accepted; the proof is verified if there is one.',
  caughtBy: ['dpop/binding/missing'],
  bend: { rules: { proofPointsUnchecked: ['presence'] } },
});
