import { claimsOf, fault } from '#operator';

export default fault({
  id: 'request-object-iat-unchecked',
  story: 'The clocks of the clients were a nuisance, so iat is not looked at in request objects.',
  caughtBy: ['request-object/issued-in-future', 'request-object/mandatory-claims/iat'],
  atPreflight: { caughtBy: ['request-object/issued-in-future', 'request-object/mandatory-claims/iat'] },
  bend: {
    provider: {
      authorization: ({ parameters }, next, inside) => {
        const claims = claimsOf(parameters.request);
        const client = inside.clientOf(parameters.client_id);
        const now = Math.floor(Date.now() / 1000);
        if (
          client !== undefined &&
          claims !== undefined &&
          (claims.iat === undefined || Number(claims.iat) > now)
        ) {
          parameters.request = inside.signAsClient(client, { ...claims, iat: now, nbf: undefined });
        }
        return next();
      },
    },
  },
});
