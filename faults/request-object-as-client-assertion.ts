import { claimsOf, fault } from '#operator';

export default fault({
  id: 'request-object-as-client-assertion',
  story:
    'Any JWT that the client signed for one of the addresses of this server proves the client at the token endpoint.',
  caughtBy: ['request-object/no-client-assertion'],
  bend: {
    provider: {
      token: (exchange, next, inside) => {
        const { aud, iss, sub } = claimsOf(exchange.parameters.client_assertion) ?? {};
        const client = inside.clientOf(iss);
        const isForAuthorization = aud === `${inside.issuer}/authorize`;
        if (client !== undefined && client.id === sub && isForAuthorization) {
          inside.authenticateAs(client, exchange);
        }
        return next();
      },
    },
  },
});
