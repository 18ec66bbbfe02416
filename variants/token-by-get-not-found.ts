import { variant } from './variant.ts';

export default variant({
  id: 'token-by-get-not-found',
  story:
    'A token request by GET meets no route. RFC 6749 3.2 demands POST of the client, and RFC 9110 15.5.5 lets a server say 404.',
  bend: {
    provider: {
      token: async ({ ctx }, next) => {
        if (ctx.method !== 'GET') return next();
        ctx.status = 404;
        ctx.type = 'text/html';
        ctx.body = '<title>Not found</title>';
      },
    },
  },
});
