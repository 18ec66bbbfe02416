import { claimsOf, fault } from '#operator';

export default fault({
  id: 'backchannel-request-audience-unchecked',
  story:
    'The request is signed by the client and came to the right address, so nobody reads for whom it was made.',
  caughtBy: ['ciba/signed-request/audience/foreign', 'ciba/signed-request/audience/missing'],
  bend: {
    provider: {
      backchannel: (exchange, next, inside) => {
        const { parameters } = exchange;
        const claims = claimsOf(parameters.request);
        const client = inside.claimedClient(exchange);
        const names = [claims?.aud].flat().map(String);
        const isOurs = names.some((one) => one.startsWith(inside.issuer));
        if (client !== undefined && claims !== undefined && !isOurs)
          parameters.request = inside.signAsClient(client, { ...claims, aud: inside.issuer });
        return next();
      },
    },
  },
});
