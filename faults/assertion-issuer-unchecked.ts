import { claimsOf, fault } from '#operator';

export default fault({
  id: 'assertion-issuer-unchecked',
  story: 'The client is found by sub, and nobody asks who it is that says so.',
  caughtBy: ['tokens/assertion-issuer'],
  bend: {
    provider: {
      token: (exchange, next, inside) => {
        const { iss, ...claims } = claimsOf(exchange.parameters.client_assertion) ?? {};
        const client = inside.clientOf(claims.sub);
        if (client !== undefined && iss !== claims.sub) {
          inside.authenticateAs(client, exchange, claims);
        }
        return next();
      },
    },
  },
});
