import { fault, metadataIn } from '#operator';

export default fault({
  id: 'pkce-not-advertised',
  story: 'PKCE came with a plug-in of the provider, and the plug-in does not touch the metadata.',
  caughtBy: ['discovery/pkce'],
  atPreflight: { caughtBy: ['discovery/pkce'] },
  bend: {
    provider: {
      discovery: async ({ ctx }, next) => {
        await next();
        delete metadataIn(ctx)?.code_challenge_methods_supported;
      },
    },
  },
});
