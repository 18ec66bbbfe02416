import { fault } from '#operator';

export default fault({
  id: 'proof-method-unchecked',
  story: 'Behind the gateway every request is a POST, so htm was not thought worth a comparison.',
  caughtBy: ['dpop/token-proof/method', 'dpop/binding/method'],
  bend: { rules: { proofPointsUnchecked: ['method'] } },
});
