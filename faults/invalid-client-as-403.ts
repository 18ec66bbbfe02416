import { fault, metadataIn } from '#operator';

export default fault({
  id: 'invalid-client-as-403',
  story:
    'To the gateway of the token endpoint a client whose credentials are wrong is a client without permission.',
  caughtBy: [
    'refresh/client-authentication',
    'request-object/no-client-assertion',
    'tokens/assertion-algorithm/none',
    'tokens/assertion-algorithm/public-key-as-secret',
    'tokens/assertion-audience',
    'tokens/assertion-expired',
    'tokens/assertion-issuer',
    'tokens/assertion-lifetime',
    'tokens/assertion-lifetime-from-iat',
    'tokens/assertion-lifetime-without-iat',
    'tokens/assertion-malformed',
    'tokens/assertion-not-yet-valid',
    'tokens/assertion-replay',
    'tokens/assertion-signature',
    'tokens/assertion-without-audience',
    'tokens/assertion-without-expiry',
    'tokens/assertion-without-subject',
    'tokens/client-authentication-missing',
    'tokens/posted-secret-not-accepted',
    'tokens/secret-not-accepted',
  ],
  bend: {
    provider: {
      token: async ({ ctx }, next) => {
        await next();
        if (metadataIn(ctx)?.error === 'invalid_client') ctx.status = 403;
      },
    },
  },
});
