import { claimsOf, fault } from '#operator';

export default fault({
  id: 'login-page-without-prompt',
  story:
    'Only an explicit prompt=none takes the silent path; everybody else lands at the login page of the operator, handset and SIM notwithstanding.',
  caughtBy: ['authorization/prompt-implied'],
  bend: {
    provider: {
      authorization: async ({ ctx, parameters }, next, inside) => {
        const prompt = claimsOf(parameters.request)?.prompt ?? parameters.prompt;
        if (prompt !== undefined || inside.simAt(ctx.req.socket) === undefined) return next();
        ctx.type = 'html';
        ctx.body = '<form method="post"><input name="user"><input name="password" type="password"></form>';
      },
    },
  },
});
