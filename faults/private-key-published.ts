import { generateKeyPairSync } from 'node:crypto';

import { fault, metadataIn } from '#operator';

export default fault({
  id: 'private-key-published',
  story:
    'The key pair for encrypted requests was put into the key set as the tool had exported it, private half included.',
  caughtBy: ['discovery/keys'],
  atPreflight: { caughtBy: ['discovery/keys'] },
  bend: () => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const exported = { ...privateKey.export({ format: 'jwk' }), kid: 'requests', use: 'enc' };
    return {
      provider: {
        jwks: async ({ ctx }, next) => {
          await next();
          const keys = metadataIn(ctx)?.keys;
          if (Array.isArray(keys)) ctx.body = { keys: [...keys, exported] };
        },
      },
    };
  },
});
