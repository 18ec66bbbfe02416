import { claimsOf, fault } from '#operator';

export default fault({
  id: 'assertion-audience-unchecked',
  story:
    'Behind the gateway the server does not know its own public address, so it was told not to compare aud.',
  caughtBy: ['tokens/assertion-audience', 'tokens/assertion-without-audience'],
  bend: {
    provider: {
      token: (exchange, next, inside) => {
        const { aud, ...claims } = claimsOf(exchange.parameters.client_assertion) ?? {};
        const client = inside.clientOf(claims.sub);
        if (client !== undefined && !String(aud).startsWith(inside.issuer)) {
          inside.authenticateAs(client, exchange, claims);
        }
        return next();
      },
    },
  },
});
