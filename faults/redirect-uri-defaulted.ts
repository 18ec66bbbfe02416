import { fault } from '#operator';

export default fault({
  id: 'redirect-uri-defaulted',
  story:
    'Plain OAuth lets a client with one registered URI leave redirect_uri out, and the product was never told that OpenID Connect does not.',
  caughtBy: ['authorization/redirect-uri-missing'],
  atPreflight: { caughtBy: ['authorization/redirect-uri-missing'] },
  bend: {
    provider: {
      authorization: ({ parameters }, next, inside) => {
        parameters.redirect_uri ??= inside.clientOf(parameters.client_id)?.redirectUri;
        return next();
      },
    },
  },
});
