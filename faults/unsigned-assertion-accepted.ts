import { claimsOf, fault } from '#operator';

export default fault({
  id: 'unsigned-assertion-accepted',
  story: 'The library takes the algorithm from the assertion itself, and none is an algorithm too.',
  caughtBy: ['tokens/assertion-algorithm/none'],
  bend: {
    provider: {
      token: (exchange, next, inside) => {
        const assertion = exchange.parameters.client_assertion;
        const claims = claimsOf(assertion);
        const client = inside.clientOf(claims?.sub);
        // Without a signature nothing stands behind the second dot.
        if (client !== undefined && String(assertion).endsWith('.')) {
          inside.authenticateAs(client, exchange, claims);
        }
        return next();
      },
    },
  },
});
