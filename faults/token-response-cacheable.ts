import { fault } from '#operator';

export default fault({
  id: 'token-response-cacheable',
  story: 'The gateway replaces the caching headers of everything behind it by its own, which allow a minute.',
  caughtBy: ['tokens/not-cacheable', 'jwt-bearer/token'],
  bend: {
    provider: {
      token: async ({ ctx }, next) => {
        await next();
        if (ctx.status === 200) ctx.set('cache-control', 'private, max-age=60');
      },
    },
  },
});
