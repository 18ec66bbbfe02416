import { variant } from './variant.ts';

export default variant({
  id: 'unknown-client-401',
  story:
    'A client that is not known, or not known by that redirect URI, gets 401 without a redirect. AUTH-CODE-CLIENT-ID-INVALID forbids the redirect and names no status.',
  bend: {
    provider: {
      authorization: async ({ ctx }, next) => {
        await next();
        if (ctx.status === 400) ctx.status = 401;
      },
    },
  },
});
