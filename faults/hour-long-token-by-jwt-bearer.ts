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
        const token = response?.access_token;
        if (parameters.assertion === undefined || typeof token !== 'string') return;
        const exp = Math.floor(Date.now() / 1000) + lifetimeSeconds;
        inside.store.change('AccessToken', token, { exp });
        Object.assign(response, { expires_in: lifetimeSeconds });
      },
    },
  },
});
