import { fault, redirectParameters } from '#operator';

export default fault({
  id: 'redirect-uri-case-ignored',
  story:
    'Registered URIs are kept in a database column whose collation takes capital and small letters for the same.',
  caughtBy: ['authorization/redirect-uri-exact/other-case'],
  atPreflight: { caughtBy: ['authorization/redirect-uri-exact/other-case'] },
  bend: {
    provider: {
      authorization: async ({ ctx, parameters }, next, inside) => {
        const asked = String(parameters.redirect_uri);
        const registered = inside.clientOf(parameters.client_id)?.redirectUri ?? '';
        if (asked === registered || asked.toLowerCase() !== registered.toLowerCase()) return next();
        parameters.redirect_uri = registered;
        await next();
        const answered = redirectParameters(ctx);
        ctx.set('location', `${asked}?${answered}`);
        inside.store.change('AuthorizationCode', answered.get('code') ?? '', { redirectUri: asked });
      },
    },
  },
});
