import { claimsOf, fault } from '#operator';

// Of the ICM profile.
const limitSeconds = 300;

export default fault({
  id: 'assertion-lifetime-from-now',
  story: 'The limit is applied to the time that an assertion has left, not to the time it was made for.',
  caughtBy: ['tokens/assertion-lifetime-from-iat'],
  bend: {
    provider: {
      token: (exchange, next, inside) => {
        const { iat, ...claims } = claimsOf(exchange.parameters.client_assertion) ?? {};
        const client = inside.clientOf(claims.sub);
        const left = Number(claims.exp) - Date.now() / 1000;
        const wasMadeFor = Number(claims.exp) - Number(iat);
        if (client !== undefined && left > 0 && left <= limitSeconds && wasMadeFor > limitSeconds) {
          inside.authenticateAs(client, exchange, claims);
        }
        return next();
      },
    },
  },
});
