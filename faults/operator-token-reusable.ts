import { fault } from '#operator';

export default fault({
  id: 'operator-token-reusable',
  story: 'An operator token is good until it expires, as an access token would be.',
  caughtBy: ['ciba/operator-token-replay'],
  bend: { rules: { operatorTokensAreSingleUse: false } },
});
