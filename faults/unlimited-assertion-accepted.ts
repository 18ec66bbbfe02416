import { claimsOf, fault } from '#operator';

export default fault({
  id: 'unlimited-assertion-accepted',
  story: 'An assertion expires when its exp says so, and one without exp never does.',
  caughtBy: ['tokens/assertion-without-expiry'],
  bend: {
    provider: {
      token: (exchange, next, inside) => {
        const { exp, iat: _iat, ...claims } = claimsOf(exchange.parameters.client_assertion) ?? {};
        const client = inside.clientOf(claims.sub);
        if (client !== undefined && exp === undefined) inside.authenticateAs(client, exchange, claims);
        return next();
      },
    },
  },
});
