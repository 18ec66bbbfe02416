import { fault, metadataIn } from '#operator';

export default fault({
  id: 'pending-as-invalid-grant',
  story:
    'Only silent authentication was thought of, where every request is done at once; one that is not done has no grant yet, so its grant is invalid.',
  caughtBy: ['ciba/polling/pending'],
  blinds: ['ciba/polling/too-fast'],
  bend: {
    provider: {
      token: async ({ ctx }, next) => {
        await next();
        const response = metadataIn(ctx);
        const error = response?.error;
        if (response !== undefined && (error === 'authorization_pending' || error === 'slow_down'))
          response.error = 'invalid_grant';
      },
    },
  },
});
