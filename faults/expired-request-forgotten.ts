import { fault, metadataIn } from '#operator';

export default fault({
  id: 'expired-request-forgotten',
  story:
    'Requests live in a cache that drops them when they expire, so an expired one cannot be told from one that never was.',
  caughtBy: ['ciba/polling/expired'],
  bend: {
    provider: {
      token: async ({ ctx }, next) => {
        await next();
        const response = metadataIn(ctx);
        if (response?.error === 'expired_token') response.error = 'invalid_grant';
      },
    },
  },
});
