import { randomUUID } from 'node:crypto';

import { variant } from './variant.ts';

export default variant({
  id: 'id-token-with-more-claims',
  story:
    'The ID token has further claims. OpenID Connect Core 2: an ID token may have any; none of these is personal.',
  bend: {
    idToken: (claims, { client }) => ({
      ...claims,
      azp: client.id,
      jti: randomUUID(),
      sid: randomUUID(),
      nbf: claims.iat,
      'https://operator.example/region': { name: 'north' },
    }),
  },
});
