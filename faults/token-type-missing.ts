import { fault, metadataIn } from '#operator';

export default fault({
  id: 'token-type-missing',
  story: 'There was but one type of token for years, so the response mentions only the other one, DPoP.',
  caughtBy: ['tokens/success', 'ciba/token', 'jwt-bearer/token'],

  bend: {
    provider: {
      token: async ({ ctx }, next) => {
        await next();
        const answer = metadataIn(ctx);
        if (answer?.token_type === 'Bearer') delete answer.token_type;
      },
    },
  },
});
