import { hash } from 'node:crypto';

import { fault } from '#operator';

export default fault({
  id: 'verifier-not-compared',
  story:
    'The token endpoint makes sure that there is a verifier, and the comparison with the challenge is still on the list of things to do.',
  caughtBy: ['pkce/verifier-mismatch'],
  bend: {
    provider: {
      token: ({ parameters }, next, inside) => {
        const { code, code_verifier } = parameters;
        const challenged = inside.store.find('AuthorizationCode', String(code))?.codeChallenge !== undefined;
        if (challenged && typeof code_verifier === 'string') {
          inside.store.change('AuthorizationCode', String(code), {
            codeChallenge: hash('sha256', code_verifier, 'base64url'),
          });
        }
        return next();
      },
    },
  },
});
