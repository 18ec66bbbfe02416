import { fault } from '#operator';

export default fault({
  id: 'body-hash-unchecked',
  story:
    'camara:bh is announced in the metadata, and the gateway that should compare it does not see bodies.',
  caughtBy: ['dpop/body-hash/missing', 'dpop/body-hash/wrong'],
  release: 'r4.1',
  bend: { rules: { proofPointsUnchecked: ['body'] } },
});
