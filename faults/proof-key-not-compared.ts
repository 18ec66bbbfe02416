import { fault } from '#operator';

export default fault({
  id: 'proof-key-not-compared',
  story: 'Every proof is verified with the key that it brings along; cnf of the token is never looked at.',
  caughtBy: ['dpop/binding/other-key'],
  bend: { rules: { proofPointsUnchecked: ['key'] } },
});
