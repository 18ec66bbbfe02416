import { fault } from '#operator';

export default fault({
  id: 'request-id-of-any-client',
  story:
    'Polls are authenticated at the gateway and answered by a service behind it, which knows requests by their id alone.',
  caughtBy: ['ciba/request-id-bound-to-client'],
  bend: {
    provider: {
      token: (exchange, next, inside) => {
        const id = String(exchange.parameters.auth_req_id);
        const asked = inside.store.find('BackchannelAuthenticationRequest', id);
        const clientId = inside.claimedClient(exchange)?.id;
        if (asked !== undefined && clientId !== undefined) {
          inside.store.change('BackchannelAuthenticationRequest', id, { clientId });
          inside.store.change('Grant', asked.grantId ?? '', { clientId });
        }
        return next();
      },
    },
  },
});
