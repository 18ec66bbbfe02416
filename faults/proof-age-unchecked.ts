import { fault } from '#operator';

export default fault({
  id: 'proof-age-unchecked',
  story: 'iat is demanded and never compared with the clock.',
  caughtBy: ['dpop/token-proof/old', 'dpop/token-proof/future', 'dpop/binding/old', 'dpop/binding/future'],
  bend: { rules: { proofPointsUnchecked: ['age'] } },
});
