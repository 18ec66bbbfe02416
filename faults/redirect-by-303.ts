import { fault } from '#operator';

export default fault({
  id: 'redirect-by-303',
  story:
    'The authorization server follows RFC 9700, which prefers 303 so that no browser sends credentials on; the CAMARA profile has 302 alone.',
  caughtBy: ['authorization/redirect-status'],
  atPreflight: { caughtBy: ['authorization/redirect-status'] },
  bend: {
    provider: {
      authorization: async ({ ctx }, next) => {
        await next();
        if (ctx.status === 302) ctx.status = 303;
      },
    },
  },
});
