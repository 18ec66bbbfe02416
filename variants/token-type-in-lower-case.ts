import { tokenResponse, variant } from './variant.ts';

export default variant({
  id: 'token-type-in-lower-case',
  story: 'token_type is written bearer, or dpop. RFC 6749 7.1: it is read without regard to case.',
  bend: tokenResponse((response) => void (response.token_type = String(response.token_type).toLowerCase())),
});
