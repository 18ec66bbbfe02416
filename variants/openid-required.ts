import { redirectError, scopesIn } from '#operator';

import { variant } from './variant.ts';

export default variant({
  id: 'openid-required',
  story:
    'An authorization request without the scope openid is refused. OpenID Connect Core 3.1.2.1 leaves what happens without it wholly to the server.',
  bend: {
    provider: {
      authorization: async (exchange, next, inside) => {
        const { scope, request, client_id, redirect_uri } = exchange.parameters;
        const client = inside.clientOf(client_id);
        const isPlain =
          typeof scope === 'string' && request === undefined && client?.redirectUri === redirect_uri;
        if (!isPlain || scopesIn(exchange.parameters).includes('openid')) return next();
        redirectError(exchange, inside, 'invalid_request');
      },
    },
  },
});
