import { fault } from '#operator';

export default fault({
  id: 'unknown-pkce-method-accepted',
  story: 'The method is read as plain or else S256, and every other name falls into the second half.',
  caughtBy: ['pkce/method-unsupported'],
  atPreflight: { caughtBy: ['pkce/method-unsupported'] },
  bend: {
    provider: {
      authorization: ({ parameters }, next) => {
        if (parameters.code_challenge_method !== undefined && parameters.code_challenge_method !== 'plain') {
          parameters.code_challenge_method = 'S256';
        }
        return next();
      },
    },
  },
});
