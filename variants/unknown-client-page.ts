import { variant } from './variant.ts';

export default variant({
  id: 'unknown-client-page',
  story:
    'Errors that must not be redirected are shown as a page. RFC 6749 4.1.2.1: the resource owner is to be informed, in whatever form.',
  bend: {
    provider: {
      authorization: async ({ ctx }, next) => {
        await next();
        if (ctx.status !== 400) return;
        ctx.type = 'text/html';
        ctx.body = '<!doctype html><title>Sorry</title><p>This link does not work.</p>';
      },
    },
  },
});
