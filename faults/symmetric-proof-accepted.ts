import { fault } from '#operator';

export default fault({
  id: 'symmetric-proof-accepted',
  story:
    'The JWT library is handed the public key as text; with HS256 in the header it takes the text for a shared secret.',
  caughtBy: ['dpop/token-proof/symmetric', 'dpop/binding/symmetric'],
  bend: { rules: { proofPointsUnchecked: ['symmetric algorithm'] } },
});
