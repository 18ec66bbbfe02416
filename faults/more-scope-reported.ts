import { fault, metadataIn } from '#operator';

export default fault({
  id: 'more-scope-reported',
  story: 'The scope of the response is read from the contract of the client, not from what was asked for.',
  caughtBy: ['tokens/scope-granted'],

  bend: {
    provider: {
      token: async (exchange, next, inside) => {
        await next();
        const response = metadataIn(exchange.ctx);
        const client = inside.claimedClient(exchange);
        if (response?.scope !== undefined && client !== undefined) response.scope = client.scopes.join(' ');
      },
    },
  },
});
