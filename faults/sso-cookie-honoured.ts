import { fault, redirectParameters } from '#operator';

export default fault({
  id: 'sso-cookie-honoured',
  story:
    'Single sign-on was left on: whoever was once recognised by the network keeps a cookie and is recognised on any network afterwards.',
  caughtBy: ['authorization/session-not-reused'],
  bend: {
    provider: {
      authorization: async ({ ctx }, next, inside) => {
        await next();
        const code = inside.store.find('AuthorizationCode', redirectParameters(ctx).get('code') ?? '');
        if (code !== undefined) ctx.append('set-cookie', `sso=${code.accountId}; Path=/; HttpOnly`);
      },
    },
    identify: ({ cookie }, sound, inside) => sound() ?? inside.simOf(/sso=([\w-]+)/.exec(cookie ?? '')?.[1]),
  },
});
