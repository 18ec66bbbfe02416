import { fault, redirectError } from '#operator';

export default fault({
  id: 'open-redirector',
  story:
    'A redirect_uri on a host that nobody registered is refused with an error, and the error is delivered to that very host.',
  caughtBy: ['authorization/redirect-uri-unregistered'],
  atPreflight: { caughtBy: ['authorization/redirect-uri-unregistered'] },
  bend: {
    provider: {
      authorization: async (exchange, next, inside) => {
        const { client_id, redirect_uri } = exchange.parameters;
        const registered = URL.parse(inside.clientOf(client_id)?.redirectUri ?? '');
        const asked = URL.parse(String(redirect_uri));
        if (registered === null || asked === null || asked.host === registered.host) return next();
        redirectError(exchange, inside, 'access_denied');
      },
    },
  },
});
