import { variant } from './variant.ts';

export default variant({
  id: 'keys-as-jwk-set',
  story: 'The key set has the media type that was made for it. RFC 7517 8.5: application/jwk-set+json.',
  bend: {
    provider: {
      jwks: async ({ ctx }, next) => {
        await next();
        ctx.type = 'application/jwk-set+json';
      },
    },
  },
});
