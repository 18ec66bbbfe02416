import { tokenError, variant } from './variant.ts';

export default variant({
  id: 'token-errors-without-description',
  story: 'Token errors have no error_description. RFC 6749 5.2: it is OPTIONAL.',
  bend: tokenError((response) => void delete response.error_description),
});
