import { fault } from '#operator';

export default fault({
  id: 'off-network-otp-page',
  story:
    'Marketing wanted Wi-Fi users served as well: where the network cannot tell who it is, and prompt is not none, a form asks for the number and texts a code.',
  caughtBy: ['authorization/off-network-no-fallback'],
  atPreflight: {
    caughtBy: ['authorization/off-network-no-fallback', 'request-object/accepted'],
    blinds: [
      'request-object/audience/foreign',
      'request-object/audience/missing',
      'request-object/issued-in-future',
      'request-object/lifetime/an-hour',
      'request-object/lifetime/expired',
      'request-object/mandatory-claims/exp',
      'request-object/mandatory-claims/iat',
      'request-object/mandatory-claims/iss',
      'request-object/outer-mismatch',
      'request-object/outer-required/response-type',
      'request-object/outer-required/scope',
    ],
  },
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
