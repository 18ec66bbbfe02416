import { fault, metadataIn } from '#operator';

export default fault({
  id: 'certificate-chain-incomplete',
  story:
    'The file with the certificate of the authority in between was forgotten; browsers that know it from elsewhere do not notice.',
  caughtBy: ['tls/certificate/chain'],
  bend: {
    ports: {
      other: {
        tls: async (sound, authority) => ({ ...sound, ...(await (await authority.delegate()).certify()) }),
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
