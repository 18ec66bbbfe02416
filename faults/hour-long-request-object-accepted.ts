import { claimsOf, fault } from '#operator';

export default fault({
  id: 'hour-long-request-object-accepted',
  story: 'The library verifies exp and knows nothing of a limit of the profile.',
  caughtBy: ['request-object/lifetime/an-hour'],
  atPreflight: { caughtBy: ['request-object/lifetime/an-hour'] },
  bend: {
    provider: {
      authorization: ({ parameters }, next, inside) => {
        const claims = claimsOf(parameters.request);
        const client = inside.clientOf(parameters.client_id);
        const now = Math.floor(Date.now() / 1000);
        if (client !== undefined && claims !== undefined && Number(claims.exp) > now + 300) {
          parameters.request = inside.signAsClient(client, { ...claims, exp: now + 60 });
        }
        return next();
      },
    },
  },
});
