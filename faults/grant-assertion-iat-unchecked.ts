import { claimsOf, fault } from '#operator';

export default fault({
  id: 'grant-assertion-iat-unchecked',
  story: 'iat counts as a remark of the client, so it may be missing, or from tomorrow.',
  caughtBy: ['jwt-bearer/lifetime/issued-in-future', 'jwt-bearer/mandatory-claims/iat'],
  bend: {
    provider: {
      token: ({ parameters }, next, inside) => {
        const claims = claimsOf(parameters.assertion);
        const client = inside.clientOf(claims?.iss);
        const now = Math.floor(Date.now() / 1000);
        if (client !== undefined && (claims?.iat === undefined || Number(claims.iat) > now)) {
          parameters.assertion = inside.signAsClient(client, { ...claims, iat: now, nbf: undefined });
        }
        return next();
      },
    },
  },
});
