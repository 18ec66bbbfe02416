import { fault, metadataIn } from '#operator';

export default fault({
  id: 'unknown-request-id-as-expired',
  story: 'Expired requests are cleared away, so an id that is not there is taken for one that has expired.',
  caughtBy: ['ciba/request-id-unknown'],
  bend: {
    provider: {
      token: async ({ ctx, parameters: { auth_req_id: id } }, next, inside) => {
        const isUnknown =
          typeof id === 'string' && inside.store.find('BackchannelAuthenticationRequest', id) === undefined;
        await next();
        const response = metadataIn(ctx);
        if (isUnknown && response?.error === 'invalid_grant') response.error = 'expired_token';
      },
    },
  },
});
