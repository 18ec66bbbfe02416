import { fault } from '#operator';

export default fault({
  id: 'off-network-otp-page',
  story:
    'Marketing wanted Wi-Fi users served as well: where the network cannot tell who it is, and prompt is not none, a form asks for the number and texts a code.',
  caughtBy: ['authorization/off-network-no-fallback'],
  bend: {
    provider: {
      authorization: async ({ ctx, parameters }, next, inside) => {
        if (parameters.prompt !== undefined || inside.simAt(ctx.req.socket) !== undefined) return next();
        ctx.type = 'html';
        ctx.body = '<form method="post"><input name="number" type="tel"></form>';
      },
    },
  },
});
