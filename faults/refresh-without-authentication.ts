import { fault } from '#operator';

export default fault({
  id: 'refresh-without-authentication',
  story:
    'Refreshing was built for an app without a secret, and works by client_id for everybody: who steals a refresh token has all that is needed.',
  caughtBy: ['refresh/client-authentication'],
  bend: {
    provider: {
      token: (exchange, next, inside) => {
        const { parameters } = exchange;
        const client = inside.clientOf(parameters.client_id);
        const isAnonymous =
          parameters.client_assertion === undefined && parameters.client_secret === undefined;
        if (parameters.grant_type === 'refresh_token' && client !== undefined && isAnonymous)
          inside.authenticateAs(client, exchange);
        return next();
      },
    },
  },
});
