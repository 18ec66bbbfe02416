import { claimsOf, fault } from '#operator';

export default fault({
  id: 'assertion-subject-unchecked',
  story: 'The client is found by iss, and sub is read by nobody.',
  caughtBy: ['tokens/assertion-without-subject'],
  bend: {
    provider: {
      token: (exchange, next, inside) => {
        const { sub, ...claims } = claimsOf(exchange.parameters.client_assertion) ?? {};
        const client = inside.clientOf(claims.iss);
        if (client !== undefined && sub === undefined) inside.authenticateAs(client, exchange, claims);
        return next();
      },
    },
  },
});
