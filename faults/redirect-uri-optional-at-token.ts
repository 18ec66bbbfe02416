import { fault } from '#operator';

export default fault({
  id: 'redirect-uri-optional-at-token',
  story:
    'Most clients have one redirect URI, so the token endpoint compares redirect_uri where it is sent, and does not miss it where it is not.',
  caughtBy: ['authorization/redirect-uri-at-token'],
  bend: {
    provider: {
      token: ({ parameters }, next, inside) => {
        const { code, redirect_uri: uri } = parameters;
        const stored = typeof code === 'string' ? inside.store.find('AuthorizationCode', code) : undefined;
        if (uri === undefined && stored?.redirectUri !== undefined)
          parameters.redirect_uri = stored.redirectUri;
        return next();
      },
    },
  },
});
