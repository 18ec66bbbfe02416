import { fault } from '#operator';

export default fault({
  id: 'proof-id-optional',
  story: 'A proof without jti is not looked up in the cache of used ones, and passes.',
  caughtBy: ['dpop/token-proof/without-id', 'dpop/binding/without-id'],
  bend: { rules: { proofPointsUnchecked: ['id'] } },
});
