import { fault } from '#operator';

export default fault({
  id: 'client-credentials-granted',
  story:
    'The test numbers of a client are bound to its credentials, so that it can try things out without a phone; the arrangement was taken along into production.',
  caughtBy: ['tokens/client-credentials'],
  atPreflight: { caughtBy: ['tokens/client-credentials'] },
  bend: {
    provider: {
      token: async (exchange, next, inside) => {
        const [sim] = inside.sims;
        const client = inside.claimedClient(exchange);
        const isAsked = exchange.parameters.grant_type === 'client_credentials';
        if (!isAsked || sim === undefined || client === undefined) return next();
        const scope = client.scopes.join(' ');
        const access_token = inside.issueAccessToken({ sim, clientId: client.id, scope });
        exchange.ctx.body = { access_token, token_type: 'Bearer', scope };
      },
    },
  },
});
