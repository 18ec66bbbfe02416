import { fault } from '#operator';

export default fault({
  id: 'public-client-fallback',
  story:
    'A request without any authentication is taken for that of a public client, and its client_id is believed.',
  caughtBy: ['tokens/client-authentication-missing', 'refresh/client-authentication'],
  bend: {
    provider: {
      token: (exchange, next, inside) => {
        const { client_id, client_assertion, client_secret } = exchange.parameters;
        const client = inside.clientOf(client_id);
        if (client !== undefined && (client_assertion ?? client_secret) === undefined) {
          inside.authenticateAs(client, exchange);
        }
        return next();
      },
    },
  },
});
