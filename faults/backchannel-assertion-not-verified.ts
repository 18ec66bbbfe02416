import { claimsOf, fault } from '#operator';

export default fault({
  id: 'backchannel-assertion-not-verified',
  story:
    'The backchannel endpoint reads the client out of the assertion and leaves it to the token endpoint to verify who it is.',
  caughtBy: ['ciba/client-authentication'],
  bend: {
    provider: {
      backchannel: (exchange, next, inside) => {
        const claims = claimsOf(exchange.parameters.client_assertion);
        const client = inside.clientOf(claims?.sub);
        if (client !== undefined) inside.authenticateAs(client, exchange, claims);
        return next();
      },
    },
  },
});
