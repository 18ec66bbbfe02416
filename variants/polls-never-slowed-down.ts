import { metadataIn } from '#operator';

import { variant } from './variant.ts';

export default variant({
  id: 'polls-never-slowed-down',
  story:
    'However fast a client polls, a pending request is called pending. CIBA Core 11 gives slow_down as a variant of that; CIBA-POLLING accepts both.',
  bend: {
    provider: {
      token: async ({ ctx }, next) => {
        await next();
        const response = metadataIn(ctx);
        if (response?.error === 'slow_down') response.error = 'authorization_pending';
      },
    },
  },
});
