import { claimsOf, fault, metadataIn } from '#operator';

export default fault({
  id: 'number-in-access-token',
  story:
    'Access tokens are signed JWTs that carry the number, which saves the API a look-up and tells it to every client.',
  caughtBy: ['security/access-token-not-personal'],
  bend: {
    provider: {
      token: async ({ ctx }, next, inside) => {
        await next();
        const response = metadataIn(ctx);
        const opaque = String(response?.access_token);
        const { accountId, exp } = inside.store.find('AccessToken', opaque) ?? {};
        const sim = inside.simOf(accountId);
        if (response === undefined || sim === undefined) return;
        const token = inside.signIdToken({ jti: opaque, exp, msisdn: sim.phoneNumber.slice(1) });
        inside.store.rename('AccessToken', opaque, token);
        response.access_token = token;
        // The hash was made of the opaque token, and is optional.
        const { at_hash: _outdated, ...claims } = claimsOf(response.id_token) ?? {};
        if (response.id_token !== undefined) response.id_token = inside.signIdToken(claims);
      },
    },
  },
});
