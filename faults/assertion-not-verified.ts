import { claimsOf, fault } from '#operator';

export default fault({
  id: 'assertion-not-verified',
  story:
    'Assertions are decoded and their claims are checked; verifying the signature was left for later, and later never came.',
  caughtBy: ['tokens/assertion-signature'],
  bend: {
    provider: {
      token: (exchange, next, inside) => {
        const claims = claimsOf(exchange.parameters.client_assertion) ?? {};
        const client = inside.clientOf(claims.sub);
        if (client !== undefined) {
          inside.authenticateAs(client, exchange, claims);
        }
        return next();
      },
    },
  },
});
