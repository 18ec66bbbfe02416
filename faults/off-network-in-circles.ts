import { fault, redirectParameters } from '#operator';

export default fault({
  id: 'off-network-in-circles',
  story:
    'Where the network does not know the handset, the login service sends the browser back to have the network asked again.',
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
        ctx.set('location', `${inside.issuer}${ctx.req.url}`);
      },
    },
  },
});
