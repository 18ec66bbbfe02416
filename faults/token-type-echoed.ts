import { fault, metadataIn } from '#operator';

export default fault({
  id: 'token-type-echoed',
  story:
    'Whoever sends a proof is told that the token is a DPoP token; nothing was bound, and the API has never heard of it.',
  caughtBy: ['dpop/token-usable'],
  dpop: 'none',
  bend: {
    provider: {
      token: async ({ ctx }, next) => {
        await next();
        const answer = metadataIn(ctx);
        if (answer?.access_token !== undefined && ctx.get('dpop') !== '') answer.token_type = 'DPoP';
      },
    },
  },
});
