import { fault } from '#operator';

export default fault({
  id: 'token-by-jwt-bearer-cacheable',
  story: 'The JWT bearer grant was written beside the library, whose headers it does not get.',
  caughtBy: ['jwt-bearer/token'],
  bend: {
    provider: {
      token: async ({ ctx, parameters }, next) => {
        await next();
        if (parameters.assertion !== undefined && ctx.status === 200) ctx.remove('cache-control');
      },
    },
  },
});
