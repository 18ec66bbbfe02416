import { fault } from '#operator';

export default fault({
  id: 'code-of-any-client',
  story:
    'The token endpoint authenticates the client and looks up the code, but never holds the one against the other.',
  caughtBy: ['authorization/code-bound-to-client'],
  bend: {
    provider: {
      token: (exchange, next, inside) => {
        const { code } = exchange.parameters;
        const stored = inside.store.find('AuthorizationCode', String(code));
        const clientId = inside.claimedClient(exchange)?.id;
        if (stored !== undefined && clientId !== undefined) {
          inside.store.change('AuthorizationCode', String(code), { clientId });
          inside.store.change('Grant', stored.grantId ?? '', { clientId });
        }
        return next();
      },
    },
  },
});
