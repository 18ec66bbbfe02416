import { randomBytes } from 'node:crypto';

import { errorInfo } from '#operator';

import { variant } from './variant.ts';

export default variant({
  id: 'two-legged-tokens-for-other-apis',
  story:
    'Client credentials give a token, which other APIs need and this one refuses with 403. TOKEN-CLIENT-CREDENTIALS forbids that it works for Number Verification.',
  bend: () => {
    const twoLegged = new Set<string>();
    return {
      provider: {
        token: async ({ ctx, parameters }, next) => {
          if (parameters.grant_type !== 'client_credentials') return next();
          const token = randomBytes(32).toString('base64url');
          twoLegged.add(token);
          ctx.set('cache-control', 'no-store');
          ctx.body = { access_token: token, token_type: 'Bearer', expires_in: 300 };
        },
      },
      api: (call, next, inside) => {
        const token = /^Bearer (.+)$/i.exec(call.headers.authorization ?? '')?.[1];
        if (token === undefined || !twoLegged.has(token)) return next(call);
        const refusal = errorInfo(403, 'PERMISSION_DENIED', 'This token is not for one subscriber.');
        return inside.echoing(call, refusal);
      },
    };
  },
});
