import { fault } from '#operator';

export default fault({
  id: 'proof-token-unchecked',
  story: 'The middleware for the token endpoint, where there is no ath, was put in front of the API as well.',
  caughtBy: ['dpop/binding/other-token', 'dpop/binding/without-token-hash'],
  bend: { rules: { proofPointsUnchecked: ['token'] } },
});
