import { fault } from '#operator';

export default fault({
  id: 'unknown-code-misnamed',
  story:
    'A code that is not in the cache counts as unauthenticated: whoever made up a code was never seen before.',
  caughtBy: ['tokens/code-unknown', 'authorization/code-expires'],
  atPreflight: {
    caughtBy: ['tokens/code-unknown'],
    blinds: ['tokens/code-missing', 'tokens/grant-missing', 'tokens/grant-unsupported'],
  },
  bend: {
    provider: {
      token: async ({ ctx, parameters: { code } }, next, inside) => {
        const isUnknown =
          typeof code === 'string' && inside.store.find('AuthorizationCode', code) === undefined;
        await next();
        if (ctx.status !== 400 || !isUnknown) return;
        ctx.status = 401;
        ctx.body = { error: 'invalid_request' };
      },
    },
  },
});
