import { claimsOf, fault } from '#operator';

export default fault({
  id: 'assertion-expiry-unchecked',
  story: 'The clocks of clients differ so much that exp is no longer looked at.',
  caughtBy: ['tokens/assertion-expired'],
  bend: {
    provider: {
      token: (exchange, next, inside) => {
        const { exp, iat: _iat, ...claims } = claimsOf(exchange.parameters.client_assertion) ?? {};
        const client = inside.clientOf(claims.sub);
        if (client !== undefined && Number(exp) * 1000 < Date.now()) {
          inside.authenticateAs(client, exchange, claims);
        }
        return next();
      },
    },
  },
});
