import { claimsOf, fault } from '#operator';

const renewedSeconds = 30;

export default fault({
  id: 'backchannel-request-expiry-unchecked',
  story:
    'The request object is read with a function that verifies signatures and leaves times to its caller, who does not look.',
  caughtBy: ['ciba/signed-request/expired'],
  bend: {
    provider: {
      backchannel: (exchange, next, inside) => {
        const { parameters } = exchange;
        const claims = claimsOf(parameters.request);
        const client = inside.claimedClient(exchange);
        const now = Math.floor(Date.now() / 1000);
        if (client !== undefined && claims !== undefined && Number(claims.exp) <= now)
          parameters.request = inside.signAsClient(client, { ...claims, exp: now + renewedSeconds });
        return next();
      },
    },
  },
});
