import { fault, metadataIn } from '#operator';

export default fault({
  id: 'unknown-refresh-token-misnamed',
  story:
    'A token that is not in the store is called invalid_token, as it would be at the API; clients that wait for invalid_grant keep trying.',
  caughtBy: ['refresh/unknown'],
  bend: {
    provider: {
      token: async ({ ctx, parameters: { refresh_token: token } }, next, inside) => {
        const isUnknown = typeof token === 'string' && inside.store.find('RefreshToken', token) === undefined;
        await next();
        const response = metadataIn(ctx);
        if (isUnknown && response?.error === 'invalid_grant') response.error = 'invalid_token';
      },
    },
  },
});
