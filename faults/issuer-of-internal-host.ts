import { fault, metadataIn } from '#operator';

export default fault({
  id: 'issuer-of-internal-host',
  story: 'The provider moved behind a gateway and still calls itself by the name of its inner host.',
  caughtBy: ['discovery/issuer'],
  atPreflight: { caughtBy: ['discovery/issuer'] },
  bend: {
    provider: {
      discovery: async ({ ctx }, next) => {
        await next();
        Object.assign(metadataIn(ctx) ?? {}, { issuer: 'https://idp.internal.example' });
      },
    },
  },
});
