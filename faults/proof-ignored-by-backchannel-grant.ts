import { fault } from '#operator';

export default fault({
  id: 'proof-ignored-by-backchannel-grant',
  story:
    'DPoP is switched on for the authorization code flow; backchannel authentication is another product.',
  caughtBy: ['dpop/token-type/ciba'],
  bend: {
    provider: {
      token: ({ ctx, parameters }, next) => {
        if (parameters.grant_type === 'urn:openid:params:grant-type:ciba') delete ctx.req.headers.dpop;
        return next();
      },
    },
  },
});
