import { metadataIn } from '#operator';

import { variant } from './variant.ts';

export default variant({
  id: 'keys-with-few-members',
  story: 'A published key has no alg and no use. RFC 7517 4.2 and 4.4: both are OPTIONAL.',
  bend: {
    provider: {
      jwks: async ({ ctx }, next) => {
        await next();
        const keys: unknown = metadataIn(ctx)?.keys;
        if (!Array.isArray(keys)) return;
        ctx.body = { keys: keys.map(({ kty, kid, n, e }) => ({ kty, kid, n, e })) };
      },
    },
  },
});
