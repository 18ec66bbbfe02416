import { fault, makeAuthority, metadataIn } from '#operator';

export default fault({
  id: 'certificate-of-private-authority',
  story:
    'The revocation service got its certificate from the authority of the enterprise, which every machine of the enterprise trusts, and no other.',
  caughtBy: ['tls/certificate/chain'],
  bend: {
    ports: { other: { tls: async (sound) => ({ ...sound, ...(await (await makeAuthority()).certify()) }) } },
    provider: {
      discovery: async ({ ctx }, next, inside) => {
        await next();
        Object.assign(metadataIn(ctx) ?? {}, { revocation_endpoint: `${inside.otherOrigin}/revoke` });
      },
    },
  },
});
