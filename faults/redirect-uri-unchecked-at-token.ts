import { fault } from '#operator';

export default fault({
  id: 'redirect-uri-unchecked-at-token',
  story: 'The redirect_uri of the token request is demanded, as the standard says, and then not looked at.',
  caughtBy: ['authorization/code-bound-to-redirect-uri'],
  bend: {
    provider: {
      token: ({ parameters }, next, inside) => {
        const { code, redirect_uri } = parameters;
        const asked = inside.store.find('AuthorizationCode', String(code))?.redirectUri;
        if (redirect_uri !== undefined && asked !== undefined) parameters.redirect_uri = asked;
        return next();
      },
    },
  },
});
