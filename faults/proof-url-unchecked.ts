import { fault } from '#operator';

export default fault({
  id: 'proof-url-unchecked',
  story: 'Behind the gateway the public URL is not known, so the comparison of htu was switched off.',
  caughtBy: ['dpop/token-proof/url', 'dpop/binding/url'],
  bend: { rules: { proofPointsUnchecked: ['url'] } },
});
