import { redirectError } from '#operator';

import { variant } from './variant.ts';

export default variant({
  id: 'pkce-required',
  story:
    'An authorization request without a challenge is refused. RFC 9700 2.1.1 has PKCE as good practice for every client; AUTH-PKCE-ABSENT-STATE-NONCE accepts a server that requires it.',
  bend: {
    provider: {
      authorization: async (exchange, next, inside) => {
        const { code_challenge, request, client_id, redirect_uri } = exchange.parameters;
        const client = inside.clientOf(client_id);
        if (code_challenge !== undefined || request !== undefined || client?.redirectUri !== redirect_uri)
          return next();
        redirectError(exchange, inside, 'invalid_request');
      },
    },
  },
});
