import { variant } from './variant.ts';

export default variant({
  id: 'redirect-by-303',
  story:
    'Redirects are sent with 303. RFC 9700 4.12 prefers it; AUTH-CODE-SUCCESS-REDIRECT has it as a deviation that breaks nothing.',
  bend: {
    provider: {
      authorization: async ({ ctx }, next) => {
        await next();
        if (ctx.status === 302) ctx.status = 303;
      },
    },
  },
});
