import { variant } from './variant.ts';

export default variant({
  id: 'redirect-with-body',
  story:
    'Redirects have a short text with a link. RFC 9110 15.4.3 recommends one; a browser follows without showing it.',
  bend: {
    provider: {
      authorization: async ({ ctx }, next) => {
        await next();
        if (ctx.status !== 302) return;
        ctx.type = 'text/html';
        ctx.body = '<a href="#">Found</a>';
      },
    },
  },
});
