import { randomUUID } from 'node:crypto';

import { fault, metadataIn, redirectParameters, scopesIn } from '#operator';

export default fault({
  id: 'refresh-when-asked',
  story:
    'offline_access gets a refresh token as OpenID Connect has it; that this API must not have one is nowhere configured.',
  caughtBy: ['tokens/no-refresh'],
  release: 'r4.1',
  bend: () => {
    const codesWithOfflineAccess = new Set<unknown>();
    return {
      provider: {
        authorization: async ({ ctx, parameters }, next) => {
          const isAsked = scopesIn(parameters).includes('offline_access');
          await next();
          const code = redirectParameters(ctx).get('code');
          if (isAsked && code !== null) codesWithOfflineAccess.add(code);
        },
        token: async ({ ctx, parameters }, next) => {
          await next();
          const response = metadataIn(ctx);
          if (response?.access_token === undefined || !codesWithOfflineAccess.has(parameters.code)) return;
          response.refresh_token = randomUUID();
        },
      },
    };
  },
});
