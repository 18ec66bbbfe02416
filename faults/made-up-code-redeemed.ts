import { fault, metadataIn } from '#operator';

export default fault({
  id: 'made-up-code-redeemed',
  story:
    'A fixed code was good for a token while the app was developed; the comparison went, and the branch stayed.',
  caughtBy: ['tokens/code-unknown'],
  blinds: ['tokens/error-format'],
  bend: {
    provider: {
      token: async ({ ctx, parameters }, next, inside) => {
        const { code } = parameters;
        const isUnknown =
          typeof code === 'string' && inside.store.find('AuthorizationCode', code, true) === undefined;
        await next();
        const [sim] = inside.sims;
        if (!isUnknown || sim === undefined || metadataIn(ctx)?.error !== 'invalid_grant') return;
        const token = { sim, clientId: 'unknown', scope: 'number-verification:verify' };
        ctx.status = 200;
        ctx.body = {
          access_token: inside.issueAccessToken(token),
          token_type: 'Bearer',
          expires_in: inside.tokenLifetimeSeconds,
        };
      },
    },
  },
});
