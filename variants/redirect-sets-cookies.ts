import { variant } from './variant.ts';

export default variant({
  id: 'redirect-sets-cookies',
  story:
    'The web front of the authorization server sets cookies of its own, which authenticate nobody. RFC 6265 3 lets any response set some.',
  bend: {
    provider: {
      authorization: async ({ ctx }, next) => {
        await next();
        ctx.append('set-cookie', 'lb=node-3; Path=/; Secure; HttpOnly; SameSite=Lax');
        ctx.append('set-cookie', 'old=; Max-Age=0; Path=/');
      },
      token: async ({ ctx }, next) => {
        await next();
        ctx.append('set-cookie', 'lb=node-4; Path=/; Secure; HttpOnly');
      },
    },
  },
});
