import { claimsOf, fault } from '#operator';

export default fault({
  id: 'unsigned-request-object-accepted',
  story:
    'OpenID Connect allows alg none for request objects, and the library does so unless it is told otherwise.',
  caughtBy: ['request-object/signature/unsigned'],
  bend: {
    provider: {
      authorization: ({ parameters }, next, inside) => {
        const claims = claimsOf(parameters.request);
        const client = inside.clientOf(parameters.client_id);
        // Without a signature nothing stands behind the second dot.
        if (client !== undefined && claims !== undefined && String(parameters.request).endsWith('.')) {
          parameters.request = inside.signAsClient(client, claims);
        }
        return next();
      },
    },
  },
});
