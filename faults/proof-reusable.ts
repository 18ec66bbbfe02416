import { fault } from '#operator';

export default fault({
  id: 'proof-reusable',
  story: 'Each of the gateways remembers the proofs that it saw itself, and there are many gateways.',
  caughtBy: ['dpop/proof-reused'],
  release: 'r4.1',
  bend: { rules: { proofPointsUnchecked: ['reuse'] } },
});
