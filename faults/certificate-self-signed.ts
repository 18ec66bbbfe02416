import { fault, metadataIn } from '#operator';

export default fault({
  id: 'certificate-self-signed',
  story:
    'The host for revocations came from the pre-production environment, with the certificate that it had signed for itself there.',
  caughtBy: ['tls/certificate/chain'],
  bend: {
    ports: {
      other: {
        tls: async (sound, authority) => ({ ...sound, ...(await authority.certify({ selfSigned: true })) }),
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
