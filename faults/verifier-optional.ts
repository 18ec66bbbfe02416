import { fault } from '#operator';

export default fault({
  id: 'verifier-optional',
  story:
    'The verifier is compared where the client sends one; clients that send none were spared during the migration to PKCE.',
  caughtBy: ['pkce/verifier-missing'],
  bend: {
    provider: {
      token: ({ parameters }, next, inside) => {
        if (parameters.code_verifier === undefined) {
          inside.store.change('AuthorizationCode', String(parameters.code), { codeChallenge: undefined });
        }
        return next();
      },
    },
  },
});
