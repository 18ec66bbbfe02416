import { claimsOf, fault } from '#operator';

export default fault({
  id: 'request-object-issuer-optional',
  story:
    'The key says who signed a request object, and iss is compared only where somebody went to the trouble of sending it.',
  caughtBy: ['request-object/mandatory-claims/iss'],
  atPreflight: { caughtBy: ['request-object/mandatory-claims/iss'] },
  bend: {
    provider: {
      authorization: ({ parameters }, next, inside) => {
        const claims = claimsOf(parameters.request);
        const client = inside.clientOf(parameters.client_id);
        if (client !== undefined && claims !== undefined && claims.iss === undefined) {
          parameters.request = inside.signAsClient(client, { ...claims, iss: client.id });
        }
        return next();
      },
    },
  },
});
