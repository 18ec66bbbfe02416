import { fault, metadataIn } from '#operator';

export default fault({
  id: 'id-token-for-verify-only',
  story:
    'ID tokens are switched on product by product, and whoever set up device-phone-number saw no need for them.',
  caughtBy: ['id-token/present', 'ciba/token'],
  bend: {
    provider: {
      token: async ({ ctx, parameters }, next, inside) => {
        const { scope } = inside.store.find('AuthorizationCode', String(parameters.code)) ?? {};
        await next();
        if (scope?.includes('number-verification:verify')) return;
        delete metadataIn(ctx)?.id_token;
      },
    },
  },
});
