import { claimsOf, fault } from '#operator';

export default fault({
  id: 'assertion-lifetime-needs-iat',
  story: 'The lifetime of an assertion is counted from its iat, and where there is none nothing is counted.',
  caughtBy: ['tokens/assertion-lifetime-without-iat'],
  bend: {
    provider: {
      token: (exchange, next, inside) => {
        const { exp, ...claims } = claimsOf(exchange.parameters.client_assertion) ?? {};
        const client = inside.clientOf(claims.sub);
        const isAhead = Number(exp) * 1000 > Date.now();
        if (client !== undefined && claims.iat === undefined && isAhead) {
          inside.authenticateAs(client, exchange, claims);
        }
        return next();
      },
    },
  },
});
