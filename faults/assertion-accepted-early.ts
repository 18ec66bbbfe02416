import { claimsOf, fault } from '#operator';

export default fault({
  id: 'assertion-accepted-early',
  story: 'The verifier compares exp with the clock and does not know nbf.',
  caughtBy: ['tokens/assertion-not-yet-valid'],
  bend: {
    provider: {
      token: (exchange, next, inside) => {
        const { nbf, ...claims } = claimsOf(exchange.parameters.client_assertion) ?? {};
        const client = inside.clientOf(claims.sub);
        if (client !== undefined && nbf !== undefined) inside.authenticateAs(client, exchange, claims);
        return next();
      },
    },
  },
});
