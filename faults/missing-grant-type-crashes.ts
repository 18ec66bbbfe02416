import { fault } from '#operator';

export default fault({
  id: 'missing-grant-type-crashes',
  story:
    'The handler of a request is found by its grant type, and where there is none the search itself breaks.',
  caughtBy: ['tokens/grant-missing'],
  atPreflight: { caughtBy: ['tokens/grant-missing'] },
  bend: {
    provider: {
      token: async ({ ctx, parameters }, next) => {
        if (parameters.grant_type !== undefined) return next();
        ctx.status = 500;
        ctx.body = { error: 'server_error' };
      },
    },
  },
});
