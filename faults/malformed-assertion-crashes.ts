import { claimsOf, fault } from '#operator';

export default fault({
  id: 'malformed-assertion-crashes',
  story: 'Assertions are split at their dots and decoded before anybody asks whether there are dots.',
  caughtBy: ['tokens/assertion-malformed'],
  bend: {
    provider: {
      token: async ({ ctx, parameters }, next) => {
        const { client_assertion: assertion } = parameters;
        if (assertion === undefined || claimsOf(assertion) !== undefined) return next();
        ctx.status = 500;
        ctx.body = { error: 'server_error' };
      },
    },
  },
});
