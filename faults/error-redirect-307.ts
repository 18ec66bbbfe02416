import { fault, redirectParameters } from '#operator';

export default fault({
  id: 'error-redirect-307',
  story:
    'The framework was upgraded, and its redirect helper now sends 307 unless it is told otherwise, which only the path of success does.',
  caughtBy: ['authorization/error-status'],
  atPreflight: { caughtBy: ['authorization/error-status'] },
  bend: {
    provider: {
      authorization: async ({ ctx }, next) => {
        await next();
        if (redirectParameters(ctx).has('error')) ctx.status = 307;
      },
    },
  },
});
