import { variant } from './variant.ts';

export default variant({
  id: 'id-token-audience-as-list',
  story: 'aud is a list of one. OpenID Connect Core 2: in the general case it is a list.',
  bend: { idToken: (claims) => ({ ...claims, aud: [claims.aud] }) },
});
