import { fault } from '#operator';

export default fault({
  id: 'spent-token-accepted',
  story: 'A token is good until it expires, as it was in every release before.',
  caughtBy: ['tokens/single-use', 'tokens/single-use-raced'],
  release: 'r4.1',
  bend: { rules: { tokensAreSingleUse: false } },
});
