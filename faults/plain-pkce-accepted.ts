import { hash } from 'node:crypto';

import { fault } from '#operator';

export default fault({
  id: 'plain-pkce-accepted',
  story: 'The product brings both methods of PKCE, and nobody saw a reason to forbid the weaker one.',
  caughtBy: ['pkce/plain-refused'],
  atPreflight: { caughtBy: ['pkce/plain-refused'] },
  bend: {
    provider: {
      authorization: ({ parameters }, next) => {
        const { code_challenge, code_challenge_method } = parameters;
        if (code_challenge_method === 'plain' && typeof code_challenge === 'string') {
          parameters.code_challenge = hash('sha256', code_challenge, 'base64url');
          parameters.code_challenge_method = 'S256';
        }
        return next();
      },
    },
  },
});
