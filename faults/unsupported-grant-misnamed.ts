import { fault, metadataIn } from '#operator';

export default fault({
  id: 'unsupported-grant-misnamed',
  story:
    'The grant type is validated against a list of values, and whatever is not in the list makes the request an invalid one.',
  caughtBy: ['tokens/grant-unsupported'],

  atPreflight: { caughtBy: ['tokens/grant-unsupported'] },
  bend: {
    provider: {
      token: async ({ ctx }, next) => {
        await next();
        const response = metadataIn(ctx);
        if (response?.error === 'unsupported_grant_type') response.error = 'invalid_request';
      },
    },
  },
});
