import { variant } from './variant.ts';

export default variant({
  id: 'id-token-without-amr',
  story:
    'The ID token has no amr. OpenID Connect Core 2: it is OPTIONAL; IDTOKEN-AMR-NETWORK is about one that is there.',
  bend: {
    idToken: ({ amr: _amr, ...claims }) => claims,
  },
});
