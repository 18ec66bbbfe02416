import { fault } from '#operator';

export default fault({
  id: 'any-posted-secret-accepted',
  story:
    'In the form a secret is compared only where the table of secrets has one, and a client of private_key_jwt has none.',
  caughtBy: ['tokens/posted-secret-not-accepted'],
  bend: {
    provider: {
      token: (exchange, next, inside) => {
        const client = inside.clientOf(exchange.parameters.client_id);
        const sendsSecret = exchange.parameters.client_secret !== undefined;
        if (client !== undefined && client.secret === undefined && sendsSecret)
          inside.authenticateAs(client, exchange);
        return next();
      },
    },
  },
});
