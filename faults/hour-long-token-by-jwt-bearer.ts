import { fault, metadataIn } from '#operator';

const lifetimeSeconds = 3600;

export default fault({
  id: 'hour-long-token-by-jwt-bearer',
  story:
    'Tokens of the code flow live for minutes; the new grant took over the default of the server, which is an hour.',
  caughtBy: ['jwt-bearer/short-lived'],
  bend: {
    provider: {
      token: async ({ ctx, parameters }, next, inside) => {
        await next();
        const response = metadataIn(ctx);
        if (parameters.assertion === undefined || typeof response?.access_token !== 'string') return;
        const exp = Math.floor(Date.now() / 1000) + lifetimeSeconds;
        inside.store.change('AccessToken', response.access_token, { exp });
        response.expires_in = lifetimeSeconds;
      },
    },
  },
});
