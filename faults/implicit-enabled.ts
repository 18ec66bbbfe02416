import { changeRedirect, fault } from '#operator';

export default fault({
  id: 'implicit-enabled',
  story:
    'The implicit flow was switched on for a web shop years ago, for all clients alike, and tokens still come back in the fragment.',
  caughtBy: [
    'authorization/response-type-unsupported/token',
    'authorization/response-type-unsupported/id_token',
  ],
  atPreflight: {
    caughtBy: [
      'authorization/response-type-unsupported/id_token',
      'authorization/response-type-unsupported/token',
    ],
  },
  bend: {
    provider: {
      authorization: async ({ ctx, parameters }, next, inside) => {
        const { response_type, client_id, nonce, scope } = parameters;
        if (response_type !== 'token' && response_type !== 'id_token') return next();
        parameters.response_type = 'code';
        await next();
        const sim = inside.simAt(ctx.req.socket);
        changeRedirect(ctx, (url) => {
          const code = inside.store.find('AuthorizationCode', url.searchParams.get('code') ?? '');
          if (sim === undefined || code === undefined) return;
          const token =
            response_type === 'token'
              ? inside.issueAccessToken({ sim, clientId: String(client_id), scope: String(scope) })
              : inside.signIdToken({ iss: inside.issuer, aud: client_id, sub: sim.accountId, nonce });
          const name = response_type === 'token' ? 'access_token' : 'id_token';
          url.search = '';
          url.hash = String(new URLSearchParams({ [name]: token, state: String(parameters.state) }));
        });
      },
    },
  },
});
