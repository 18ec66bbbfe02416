import { fault, metadataIn, scopesIn } from '#operator';

export default fault({
  id: 'refresh-widens-scope',
  story:
    'A refresh is granted whatever the client was onboarded for: what the subscriber was asked about is not kept with the refresh token.',
  caughtBy: ['refresh/scope-not-widened'],
  bend: {
    provider: {
      token: async ({ ctx, parameters }, next, inside) => {
        const wanted = scopesIn(parameters).join(' ');
        const widens = parameters.grant_type === 'refresh_token' && wanted !== '';
        if (widens) delete parameters.scope;
        await next();
        const response = metadataIn(ctx);
        const token = response?.access_token;
        if (!widens || typeof token !== 'string') return;
        inside.store.change('AccessToken', token, { scope: wanted });
        Object.assign(response ?? {}, { scope: wanted });
      },
    },
  },
});
