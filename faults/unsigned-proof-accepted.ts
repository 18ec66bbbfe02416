import { fault } from '#operator';

export default fault({
  id: 'unsigned-proof-accepted',
  story: 'The JWT library takes alg from the header, and none is among the algorithms that it knows.',
  caughtBy: ['dpop/token-proof/unsigned', 'dpop/binding/unsigned'],
  bend: { rules: { proofPointsUnchecked: ['missing algorithm'] } },
});
