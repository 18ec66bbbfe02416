import { fault } from '#operator';

export default fault({
  id: 'refresh-grant-not-enabled',
  story:
    'offline_access was added to the scopes of the clients, and refresh_token was not added to the grants that they may use.',
  caughtBy: ['refresh/token'],
  blinds: [
    'refresh/bound-to-client',
    'refresh/client-authentication',
    'refresh/scope-not-widened',
    'refresh/unknown',
  ],
  bend: {
    provider: {
      token: async ({ ctx, parameters }, next) => {
        if (parameters.grant_type !== 'refresh_token') {
          await next();
          return;
        }
        ctx.status = 400;
        ctx.set('cache-control', 'no-store');
        ctx.body = { error: 'unauthorized_client', error_description: 'not a grant of this client' };
      },
    },
  },
});
