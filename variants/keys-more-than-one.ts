import { generateKeyPairSync } from 'node:crypto';

import { metadataIn } from '#operator';

import { variant } from './variant.ts';

const past = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ format: 'jwk' });
const encrypting = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ format: 'jwk' });

export default variant({
  id: 'keys-more-than-one',
  story:
    'The key set has keys of the past and of the future, of other kinds and for other uses. RFC 7517 5: a key that a client does not understand is to be ignored; kid tells them apart.',
  bend: {
    provider: {
      jwks: async ({ ctx }, next) => {
        await next();
        const keys: unknown = metadataIn(ctx)?.keys;
        if (!Array.isArray(keys)) return;
        ctx.body = {
          keys: [
            { ...past, kid: 'past', use: 'sig', alg: 'ES256' },
            ...keys,
            { ...encrypting, kid: 'for-encryption', use: 'enc' },
            { kty: 'AKP', kid: 'future', alg: 'ML-DSA-65', pub: 'AAAA' },
          ],
        };
      },
    },
  },
});
