import { fault, metadataIn } from '#operator';

export default fault({
  id: 'keys-in-clear-text',
  story:
    'Public keys are no secret, so they were put on a plain web server; that whoever replaces them on the way can sign ID tokens was not thought of.',
  caughtBy: ['tls/endpoints-named'],
  bend: {
    ports: { other: { clear: 'the service, and nobody gets TLS' } },
    provider: {
      discovery: async ({ ctx }, next, inside) => {
        await next();
        Object.assign(metadataIn(ctx) ?? {}, { jwks_uri: `${inside.otherOrigin}/jwks` });
      },
    },
  },
});
