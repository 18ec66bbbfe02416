import { fault } from '#operator';

export default fault({
  id: 'refresh-token-of-any-client',
  story:
    'All applications of an aggregator share one store of refresh tokens, and a token says nothing about whose it is.',
  caughtBy: ['refresh/bound-to-client'],
  bend: {
    provider: {
      token: (exchange, next, inside) => {
        const token = String(exchange.parameters.refresh_token);
        const stored = inside.store.find('RefreshToken', token);
        const clientId = inside.claimedClient(exchange)?.id;
        if (stored !== undefined && clientId !== undefined) {
          inside.store.change('RefreshToken', token, { clientId });
          inside.store.change('Grant', stored.grantId ?? '', { clientId });
        }
        return next();
      },
    },
  },
});
