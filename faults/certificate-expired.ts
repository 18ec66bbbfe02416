import { fault, metadataIn } from '#operator';

export default fault({
  id: 'certificate-expired',
  story: 'Tokens are still revoked at the former gateway, and nobody renews its certificate any more.',
  caughtBy: ['tls/certificate/validity'],
  bend: {
    ports: {
      other: {
        tls: async (sound, authority) => ({ ...sound, ...(await authority.certify({ daysLeft: -3 })) }),
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
