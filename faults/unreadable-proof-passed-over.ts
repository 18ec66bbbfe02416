import { fault } from '#operator';

export default fault({
  id: 'unreadable-proof-passed-over',
  story: 'A header DPoP that cannot be parsed is logged, and the request goes on as if there were none.',
  caughtBy: ['dpop/token-proof/no-jwt', 'dpop/binding/no-jwt'],
  bend: { rules: { proofPointsUnchecked: ['form'] } },
});
