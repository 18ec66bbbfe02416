import { fault } from '#operator';

export default fault({
  id: 'bound-token-as-bearer',
  story: 'One of the gateways knows Bearer tokens only, and a bound token looks like any other to it.',
  caughtBy: ['dpop/as-bearer'],
  bend: { rules: { proofPointsUnchecked: ['scheme'] } },
});
