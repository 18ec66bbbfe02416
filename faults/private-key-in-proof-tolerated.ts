import { fault } from '#operator';

export default fault({
  id: 'private-key-in-proof-tolerated',
  story: 'The key is imported from whatever stands in jwk, and a private key works as well as a public one.',
  caughtBy: ['dpop/token-proof/private-key', 'dpop/binding/private-key'],
  bend: { rules: { proofPointsUnchecked: ['private key'] } },
});
