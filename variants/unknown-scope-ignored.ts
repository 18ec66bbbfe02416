import { scopesIn } from '#operator';

import { variant } from './variant.ts';

// OpenID Connect Core 5.4 and 11: known to every provider, whatever comes of them.
const ofOpenid = ['profile', 'email', 'address', 'phone', 'offline_access'];

export default variant({
  id: 'unknown-scope-ignored',
  story:
    'A scope that the operator does not know is dropped. OpenID Connect Core 3.1.2.1: scopes that are not understood should be ignored; AUTH-CODE-SCOPE-UNKNOWN accepts it.',
  bend: {
    provider: {
      authorization: ({ parameters }, next, inside) => {
        const known = new Set([...inside.clients.flatMap(({ scopes }) => scopes), ...ofOpenid]);
        if (typeof parameters.scope === 'string') {
          // A purpose that is not known is no unknown scope: the profile wants it refused.
          const kept = scopesIn(parameters).filter((scope) => known.has(scope) || scope.startsWith('dpv:'));
          parameters.scope = kept.join(' ');
        }
        return next();
      },
    },
  },
});
