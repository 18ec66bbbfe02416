import { randomUUID } from 'node:crypto';

import { fault, metadataIn } from '#operator';

export default fault({
  id: 'refresh-by-jwt-bearer',
  story: 'Every grant of the server ends in the same response, and that has a refresh token in it.',
  caughtBy: ['jwt-bearer/no-refresh'],
  bend: {
    provider: {
      token: async ({ ctx, parameters }, next) => {
        await next();
        const response = metadataIn(ctx);
        if (parameters.assertion !== undefined && response?.access_token !== undefined) {
          response.refresh_token = randomUUID();
        }
      },
    },
  },
});
