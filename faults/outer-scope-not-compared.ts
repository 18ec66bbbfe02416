import { claimsOf, fault } from '#operator';

export default fault({
  id: 'outer-scope-not-compared',
  story: 'What stands inside the request object wins, so nobody compares it with what stands outside.',
  caughtBy: ['request-object/outer-mismatch'],
  atPreflight: { caughtBy: ['request-object/outer-mismatch'] },
  bend: {
    provider: {
      authorization: ({ parameters }, next) => {
        const claims = claimsOf(parameters.request);
        if (typeof claims?.scope === 'string' && parameters.scope !== undefined)
          parameters.scope = claims.scope;
        return next();
      },
    },
  },
});
