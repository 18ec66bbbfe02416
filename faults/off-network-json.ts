import { fault } from '#operator';

export default fault({
  id: 'off-network-json',
  story:
    'The look-up of the subscriber is a service of its own, and what it answers when it finds nobody is handed through: a 403 in JSON that leaves the browser stranded on the authorization endpoint.',
  caughtBy: ['authorization/off-network'],
  bend: {
    provider: {
      authorization: async ({ ctx, parameters }, next, inside) => {
        await next();
        if (parameters.prompt !== 'none' || inside.simAt(ctx.req.socket) !== undefined) return;
        ctx.remove('location');
        ctx.status = 403;
        ctx.body = { code: 'NETWORK_NOT_RECOGNISED', message: 'No subscriber at this address' };
      },
    },
  },
});
