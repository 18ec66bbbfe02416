import { fault, metadataIn } from '#operator';

export default fault({
  id: 'missing-code-misnamed',
  story: 'No code is looked up like any other, and is not found.',
  caughtBy: ['tokens/code-missing'],

  atPreflight: { caughtBy: ['tokens/code-missing'] },
  bend: {
    provider: {
      token: async ({ ctx, parameters }, next) => {
        await next();
        const response = metadataIn(ctx);
        if (response?.error === 'invalid_request' && parameters.code === undefined)
          response.error = 'invalid_grant';
      },
    },
  },
});
