import { fault, metadataIn } from '#operator';

export default fault({
  id: 'request-objects-not-advertised',
  story:
    'Signed request objects are opened by a gateway in front of the provider, so the provider does not claim to support them.',
  caughtBy: ['discovery/request-objects'],
  atPreflight: { caughtBy: ['discovery/request-objects'] },
  bend: {
    provider: {
      discovery: async ({ ctx }, next) => {
        await next();
        delete metadataIn(ctx)?.request_parameter_supported;
      },
    },
  },
});
