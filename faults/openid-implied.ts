import { fault, metadataIn } from '#operator';

// As long as any other ID token of the operator.
const lifetimeSeconds = 300;

export default fault({
  id: 'openid-implied',
  story: 'The server speaks OpenID Connect only, and takes openid for granted where a client leaves it out.',
  caughtBy: ['id-token/absent-without-openid'],
  bend: {
    provider: {
      token: async ({ ctx, parameters }, next, inside) => {
        const {
          iat = 0,
          accountId,
          clientId,
        } = inside.store.find('AuthorizationCode', String(parameters.code)) ?? {};
        await next();
        const response = metadataIn(ctx);
        if (response?.access_token === undefined || response.id_token !== undefined) return;
        response.id_token = inside.signIdToken({
          iss: inside.issuer,
          sub: accountId,
          aud: clientId,
          iat,
          exp: iat + lifetimeSeconds,
        });
      },
    },
  },
});
