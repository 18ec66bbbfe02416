import { claimsOf, fault } from '#operator';

export default fault({
  id: 'backchannel-request-not-verified',
  story:
    'The client authenticates with the same key beside the signed request, so verifying twice was taken for a waste of time.',
  caughtBy: ['ciba/signed-request/signature/foreign-key', 'ciba/signed-request/signature/unsigned'],
  bend: {
    provider: {
      backchannel: (exchange, next, inside) => {
        const { parameters } = exchange;
        const claims = claimsOf(parameters.request);
        const client = inside.claimedClient(exchange);
        if (client !== undefined && claims !== undefined)
          parameters.request = inside.signAsClient(client, claims);
        return next();
      },
    },
  },
});
