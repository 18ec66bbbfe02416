import { fault, redirectParameters } from '#operator';

export default fault({
  id: 'redirect-uri-by-prefix',
  story:
    'One partner wanted to add a tracking parameter, so the comparison was relaxed to whatever begins with a registered URI.',
  caughtBy: [
    'authorization/redirect-uri-exact/trailing-slash',
    'authorization/redirect-uri-exact/further-segment',
    'authorization/redirect-uri-exact/added-query',
  ],
  atPreflight: {
    caughtBy: [
      'authorization/redirect-uri-exact/added-query',
      'authorization/redirect-uri-exact/further-segment',
      'authorization/redirect-uri-exact/trailing-slash',
    ],
  },
  bend: {
    provider: {
      authorization: async ({ ctx, parameters }, next, inside) => {
        const asked = String(parameters.redirect_uri);
        const registered = inside.clientOf(parameters.client_id)?.redirectUri ?? '';
        if (asked === registered || registered === '' || !asked.startsWith(registered)) return next();
        parameters.redirect_uri = registered;
        await next();
        const answered = redirectParameters(ctx);
        ctx.set('location', `${asked}${asked.includes('?') ? '&' : '?'}${answered}`);
        inside.store.change('AuthorizationCode', answered.get('code') ?? '', { redirectUri: asked });
      },
    },
  },
});
