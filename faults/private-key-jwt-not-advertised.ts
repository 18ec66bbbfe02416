import { fault, metadataIn } from '#operator';

export default fault({
  id: 'private-key-jwt-not-advertised',
  story:
    'Assertions were enabled for one partner at a time; the document still tells of the shared secrets of before.',
  caughtBy: ['discovery/client-authentication'],
  atPreflight: { caughtBy: ['discovery/client-authentication'] },
  bend: {
    provider: {
      discovery: async ({ ctx }, next) => {
        await next();
        Object.assign(metadataIn(ctx) ?? {}, {
          token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post'],
        });
      },
    },
  },
});
