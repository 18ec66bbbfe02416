import { fault } from '#operator';

export default fault({
  id: 'household-accepted',
  story:
    'The fixed line and the mobile contract of a household are one customer, so a request over the router at home gets the number of the handset.',
  caughtBy: [
    'authorization/header-off-network',
    'authorization/login-hint-off-network',
    'authorization/off-network',
    'authorization/off-network-no-fallback',
    'authorization/session-not-reused',
  ],
  bend: {
    identify: (_exchange, sound, inside) => sound() ?? inside.sims[0],
  },
});
