import { fault } from '#operator';

export default fault({
  id: 'hour-wide-proof-window',
  story:
    'Clocks of clients were found to be wrong, so proofs are taken for an hour before and after their time.',
  caughtBy: ['dpop/window/old', 'dpop/window/future'],
  release: 'r4.1',
  bend: { rules: { proofWindowSeconds: 3600 } },
});
