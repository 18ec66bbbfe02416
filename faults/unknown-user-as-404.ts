import { fault, metadataIn } from '#operator';

export default fault({
  id: 'unknown-user-as-404',
  story: 'A subscriber who is not found is a resource that is not found, says the framework.',
  caughtBy: [
    'ciba/hint-unknown/unknown-token',
    'ciba/hint-unknown/empty-token',
    'ciba/hint-unknown/unknown-prefix',
    'ciba/operator-token-expired',
    'ciba/operator-token-replay',
  ],
  bend: {
    provider: {
      backchannel: async ({ ctx }, next) => {
        await next();
        if (metadataIn(ctx)?.error === 'unknown_user_id') ctx.status = 404;
      },
    },
  },
});
