import { fault } from '#operator';

export default fault({
  id: 'backchannel-client-believed',
  story:
    'The gateway in front of the token endpoint authenticates clients; the backchannel endpoint was added beside it and believes the client_id.',
  caughtBy: ['ciba/client-authentication'],
  bend: {
    provider: {
      backchannel: (exchange, next, inside) => {
        const client = inside.clientOf(exchange.parameters.client_id);
        if (client !== undefined && exchange.parameters.client_assertion === undefined) {
          inside.authenticateAs(client, exchange);
        }
        return next();
      },
    },
  },
});
