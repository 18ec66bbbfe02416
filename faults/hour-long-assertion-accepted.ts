import { fault } from '#operator';

export default fault({
  id: 'hour-long-assertion-accepted',
  story:
    'An assertion may live as long as its client likes; the limit of the profile is not in the settings.',
  caughtBy: [
    'tokens/assertion-lifetime',
    'tokens/assertion-lifetime-without-iat',
    'tokens/assertion-lifetime-from-iat',
  ],
  bend: { rules: { maximumAssertionLifetimeSeconds: Infinity } },
});
