import { fault, redirectParameters } from '#operator';

export default fault({
  id: 'login-page-despite-prompt-none',
  story: 'The login page is the last resort of the product, and prompt=none is a wish that it does not know.',
  caughtBy: ['authorization/off-network', 'authorization/off-network-no-fallback'],
  bend: {
    provider: {
      authorization: async ({ ctx }, next, inside) => {
        await next();
        if (
          redirectParameters(ctx).get('error') !== 'login_required' ||
          inside.simAt(ctx.req.socket) !== undefined
        )
          return;
        ctx.remove('location');
        ctx.status = 200;
        ctx.type = 'text/html';
        ctx.body = '<form><input name="user"><input name="password" type="password"></form>';
      },
    },
  },
});
