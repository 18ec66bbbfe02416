import { fault, metadataIn } from '#operator';

export default fault({
  id: 'certificate-of-inner-host',
  story:
    'Tokens are revoked at a server that was only reached from inside before; its certificate still has the name that it has there.',
  caughtBy: ['tls/certificate/host-name'],
  bend: {
    ports: {
      other: {
        tls: async (sound, authority) => ({
          ...sound,
          ...(await authority.certify({ hosts: ['revocation.inner.example'] })),
        }),
      },
    },
    provider: {
      discovery: async ({ ctx }, next, inside) => {
        await next();
        Object.assign(metadataIn(ctx) ?? {}, { revocation_endpoint: `${inside.otherOrigin}/revoke` });
      },
    },
  },
});
