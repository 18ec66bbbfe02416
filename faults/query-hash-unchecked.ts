import { fault } from '#operator';

export default fault({
  id: 'query-hash-unchecked',
  story: 'camara:qh is announced in the metadata, and the code that compares it was written for POST alone.',
  caughtBy: ['dpop/query-hash/missing', 'dpop/query-hash/wrong'],
  release: 'r4.1',
  bend: { rules: { proofPointsUnchecked: ['query'] } },
});
