import { claimsOf, fault } from '#operator';

export default fault({
  id: 'assertion-not-verified',
  story:
    'Assertions are decoded and their claims are checked; verifying the signature was left for later, and later never came.',
  caughtBy: [
    'tokens/assertion-signature',
    'tokens/assertion-algorithm/none',
    'tokens/assertion-algorithm/public-key-as-secret',
  ],
  bend: {
    provider: {
      token: (exchange, next, inside) => {
        const claims = claimsOf(exchange.parameters.client_assertion);
        const client = inside.clientOf(claims?.sub);
        // What the assertion does not say is not said for it: its claims are still checked.
        if (client !== undefined && exchange.ctx.get('authorization') === '') {
          inside.authenticateAs(client, exchange, { aud: undefined, exp: undefined, ...claims });
        }
        return next();
      },
    },
  },
});
