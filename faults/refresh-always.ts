import { randomUUID } from 'node:crypto';

import { fault, metadataIn } from '#operator';

export default fault({
  id: 'refresh-always',
  story:
    'The authorization server serves other products as well, and is set up to add a refresh token to every response.',
  caughtBy: ['tokens/no-refresh-unasked', 'jwt-bearer/no-refresh'],
  bend: {
    provider: {
      token: async ({ ctx }, next) => {
        await next();
        const response = metadataIn(ctx);
        if (response?.access_token !== undefined) response.refresh_token ??= randomUUID();
      },
    },
  },
});
