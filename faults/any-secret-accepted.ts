import { fault } from '#operator';

export default fault({
  id: 'any-secret-accepted',
  story:
    'A client of private_key_jwt has no secret, and its empty entry in the table of secrets matches whatever is compared with it.',
  caughtBy: ['tokens/secret-not-accepted', 'tokens/one-method-only'],
  bend: {
    provider: {
      token: (exchange, next, inside) => {
        const client = inside.claimedClient(exchange);
        const sendsSecret = /^Basic /i.test(exchange.ctx.get('authorization'));
        if (client !== undefined && client.secret === undefined && sendsSecret)
          inside.authenticateAs(client, exchange);
        return next();
      },
    },
  },
});
