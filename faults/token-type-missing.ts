import { fault, metadataIn } from '#operator';

export default fault({
  id: 'token-type-missing',
  story: 'There is but one type of token, so the response does not mention it.',
  caughtBy: ['tokens/success', 'ciba/token', 'jwt-bearer/token'],

  bend: {
    provider: {
      token: async ({ ctx }, next) => {
        await next();
        delete metadataIn(ctx)?.token_type;
      },
    },
  },
});
