import { fault, metadataIn } from '#operator';

export default fault({
  id: 'old-scope-names-advertised',
  story:
    'The scopes were renamed between two releases of the API, and the list in the metadata was forgotten.',
  caughtBy: ['discovery/scopes'],
  atPreflight: { caughtBy: ['discovery/scopes'] },
  bend: {
    provider: {
      discovery: async ({ ctx }, next) => {
        await next();
        Object.assign(metadataIn(ctx) ?? {}, {
          scopes_supported: ['openid', 'number-verification-verify-read', 'number-verification-share-read'],
        });
      },
    },
  },
});
