import { fault } from '#operator';

export default fault({
  id: 'authorize-cors-wildcard',
  story: 'Someone switched on CORS for the whole host to get a demo going, and it stayed.',
  caughtBy: ['authorization/no-cors'],
  atPreflight: { caughtBy: ['authorization/no-cors'] },
  bend: {
    provider: {
      authorization: async ({ ctx }, next) => {
        await next();
        ctx.set('access-control-allow-origin', '*');
      },
    },
  },
});
