import { variant } from './variant.ts';

export default variant({
  id: 'token-response-without-pragma',
  story:
    'There is no Pragma on token responses. TOKEN-CACHE-HEADERS: only Cache-Control decides, since OpenID Connect dropped the other.',
  bend: {
    provider: {
      token: async ({ ctx }, next) => {
        await next();
        ctx.remove('pragma');
        ctx.set('cache-control', 'no-cache, no-store, private, max-age=0');
      },
    },
  },
});
