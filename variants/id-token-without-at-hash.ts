import { variant } from './variant.ts';

export default variant({
  id: 'id-token-without-at-hash',
  story: 'The ID token has no at_hash. OpenID Connect Core 3.1.3.6: in the code flow it is OPTIONAL.',
  bend: {
    idToken: ({ at_hash: _hash, ...claims }) => claims,
  },
});
