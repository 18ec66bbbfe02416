import { fault, redirectError } from '#operator';

export default fault({
  id: 'unknown-client-redirected',
  story:
    'The error handler redirects whenever the request has a redirect_uri, and does not ask whether the client behind it is known.',
  caughtBy: ['authorization/client-unknown'],
  atPreflight: { caughtBy: ['authorization/client-unknown'] },
  bend: {
    provider: {
      authorization: async (exchange, next, inside) => {
        const { client_id } = exchange.parameters;
        if (client_id === undefined || inside.clientOf(client_id) !== undefined) return next();
        redirectError(exchange, inside, 'unauthorized_client');
      },
    },
  },
});
