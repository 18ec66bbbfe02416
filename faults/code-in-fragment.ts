import { changeRedirect, fault } from '#operator';

export default fault({
  id: 'code-in-fragment',
  story:
    'A setting meant for single-page applications was made the default: whatever succeeds is returned behind the # of the redirect URI.',
  caughtBy: ['authorization/code-by-redirect'],
  bend: {
    provider: {
      authorization: async ({ ctx }, next) => {
        await next();
        changeRedirect(ctx, (url) => {
          if (!url.searchParams.has('code')) return;
          url.hash = String(url.searchParams);
          url.search = '';
        });
      },
    },
  },
});
