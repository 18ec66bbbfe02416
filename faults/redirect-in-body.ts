import { fault, redirectParameters } from '#operator';

export default fault({
  id: 'redirect-in-body',
  story:
    'Apps cannot follow a redirect to a scheme of their own, somebody said, so the address to go to is the text of a 200.',
  caughtBy: ['authorization/code-by-redirect', 'authorization/prompt-implied', 'authorization/silent'],
  bend: {
    provider: {
      authorization: async ({ ctx }, next) => {
        await next();
        const { location } = ctx.response.headers;
        if (!redirectParameters(ctx).has('code')) return;
        ctx.remove('location');
        ctx.status = 200;
        ctx.type = 'text/plain';
        ctx.body = location;
      },
    },
  },
});
