import { fault } from '#operator';

export default fault({
  id: 'token-endpoint-open-to-any-site',
  story:
    'A filter in front of the authorization server was set up for single-page applications and mirrors every Origin, credentials included.',
  caughtBy: ['security/cors-token'],
  bend: {
    provider: {
      token: async ({ ctx }, next) => {
        const origin = ctx.get('origin');
        await next();
        if (origin === '') return;
        ctx.set('access-control-allow-origin', origin);
        ctx.set('access-control-allow-credentials', 'true');
      },
    },
  },
});
