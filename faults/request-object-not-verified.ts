import { claimsOf, fault } from '#operator';

export default fault({
  id: 'request-object-not-verified',
  story:
    'Request objects are decoded to get at the parameters, and these are checked as they always were; the signature is not.',
  caughtBy: ['request-object/signature/foreign-key', 'request-object/signature/unsigned'],
  bend: {
    provider: {
      authorization: ({ parameters }, next, inside) => {
        const claims = claimsOf(parameters.request);
        const client = inside.clientOf(parameters.client_id);
        if (client !== undefined && claims !== undefined)
          parameters.request = inside.signAsClient(client, claims);
        return next();
      },
    },
  },
});
