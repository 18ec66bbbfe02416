import { variant } from './variant.ts';

export default variant({
  id: 'id-token-of-an-hour',
  story: 'The ID token is good for an hour. OpenID Connect Core 2 leaves exp to the server.',
  bend: { idToken: (claims) => ({ ...claims, exp: Number(claims.iat) + 3600 }) },
});
