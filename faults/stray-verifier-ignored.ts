import { fault } from '#operator';

export default fault({
  id: 'stray-verifier-ignored',
  story:
    'PKCE is a matter of the challenge: where there was none, the token endpoint does not look at the verifier, so an attacker may strip the challenge unnoticed.',
  caughtBy: ['pkce/downgrade'],
  bend: {
    provider: {
      token: ({ parameters }, next, inside) => {
        if (inside.store.find('AuthorizationCode', String(parameters.code))?.codeChallenge === undefined) {
          delete parameters.code_verifier;
        }
        return next();
      },
    },
  },
});
