import { fault } from '#operator';

export default fault({
  id: 'long-verifier-refused',
  story: 'The verifier is kept in a column of a hundred characters, and what does not fit is turned away.',
  caughtBy: ['pkce/s256'],
  bend: {
    provider: {
      token: async ({ ctx, parameters }, next) => {
        if (String(parameters.code_verifier).length <= 100) return next();
        ctx.status = 400;
        ctx.body = { error: 'invalid_request' };
      },
    },
  },
});
