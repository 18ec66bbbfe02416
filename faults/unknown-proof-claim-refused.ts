import { claimsOf, errorInfo, fault } from '#operator';

const known = ['jti', 'htm', 'htu', 'iat', 'ath', 'nonce', 'camara:bh', 'camara:qh'];

export default fault({
  id: 'unknown-proof-claim-refused',
  story: 'Proofs are validated against a schema that lists every claim and allows no others.',
  caughtBy: ['dpop/unknown-claim'],
  release: 'r4.1',
  bend: {
    api: (call, next, inside) => {
      const claims = Object.keys(claimsOf(call.headers.dpop) ?? {});
      if (claims.every((name) => known.includes(name))) return next(call);
      return inside.echoing(call, errorInfo(401, 'UNAUTHENTICATED', 'The proof is not well-formed.'));
    },
  },
});
