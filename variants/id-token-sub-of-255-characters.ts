import { claimsOf } from '#operator';

import { variant } from './variant.ts';

const behind = '|~!:@/';

export default variant({
  id: 'id-token-sub-of-255-characters',
  story:
    'sub is as long as may be, with every kind of character. OpenID Connect Core 2: up to 255 ASCII characters.',
  bend: {
    provider: {
      authorization: ({ parameters }, next, inside) => {
        const claims = claimsOf(parameters.id_token_hint);
        // The operator knows its own subs again.
        const [sub, rest] = String(claims?.sub).split(behind);
        if (rest !== undefined) parameters.id_token_hint = inside.signIdToken({ ...claims, sub });
        return next();
      },
    },
    idToken: (claims) => ({ ...claims, sub: `${String(claims.sub)}${behind}`.padEnd(255, '=') }),
  },
});
