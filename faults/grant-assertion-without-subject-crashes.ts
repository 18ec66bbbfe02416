import { claimsOf, fault } from '#operator';

export default fault({
  id: 'grant-assertion-without-subject-crashes',
  story: 'The prefix of the subject is cut off before anybody has asked whether there is a subject.',
  caughtBy: ['jwt-bearer/mandatory-claims/sub'],
  bend: {
    provider: {
      token: async ({ ctx, parameters }, next) => {
        const claims = claimsOf(parameters.assertion);
        if (claims === undefined || claims.sub !== undefined) return next();
        ctx.status = 500;
        ctx.body = { error: 'server_error' };
      },
    },
  },
});
