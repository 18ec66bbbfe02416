import { variant } from './variant.ts';

export default variant({
  id: 'id-token-with-acr',
  story:
    'The ID token states a level of assurance. OpenID Connect Core 2: acr is OPTIONAL, and acr_values was rightly ignored for it.',
  bend: { idToken: (claims) => ({ ...claims, acr: '2' }) },
});
