import { hash } from 'node:crypto';

import { fault } from '#operator';

export default fault({
  id: 'at-hash-not-halved',
  story: 'at_hash is made of the whole digest of the access token instead of its left half.',
  caughtBy: ['id-token/access-token-hash'],
  bend: {
    idToken: (claims, { accessToken }) => ({ ...claims, at_hash: hash('sha256', accessToken, 'base64url') }),
  },
});
