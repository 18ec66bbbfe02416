import { variant } from './variant.ts';

export default variant({
  id: 'id-token-amr-with-more',
  story: 'amr has further methods beside nba. OpenID Connect Core 2: it is a list of all that took part.',
  bend: { idToken: (claims) => ({ ...claims, amr: ['sc', 'nba'] }) },
});
