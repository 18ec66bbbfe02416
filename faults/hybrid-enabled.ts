import { changeRedirect, fault } from '#operator';

export default fault({
  id: 'hybrid-enabled',
  story: 'The product supports the hybrid flow out of the box, and nobody switched it off.',
  caughtBy: ['authorization/response-type-unsupported/code-id_token'],
  atPreflight: { caughtBy: ['authorization/response-type-unsupported/code-id_token'] },
  bend: {
    provider: {
      authorization: async ({ ctx, parameters }, next, inside) => {
        const { response_type, client_id, nonce } = parameters;
        if (response_type !== 'code id_token') return next();
        parameters.response_type = 'code';
        await next();
        const sub = inside.simAt(ctx.req.socket)?.accountId;
        changeRedirect(ctx, (url) => {
          if (!url.searchParams.has('code')) return;
          url.searchParams.set(
            'id_token',
            inside.signIdToken({ iss: inside.issuer, aud: client_id, sub, nonce }),
          );
          url.hash = String(url.searchParams);
          url.search = '';
        });
      },
    },
  },
});
