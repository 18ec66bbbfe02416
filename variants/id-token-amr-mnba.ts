import { variant } from './variant.ts';

export default variant({
  id: 'id-token-amr-mnba',
  story: 'amr is mnba. IDTOKEN-AMR-NETWORK: the diagrams of the profile have it beside nba.',
  bend: { idToken: (claims) => ({ ...claims, amr: ['mnba'] }) },
});
