import { everyRedirect, variant } from './variant.ts';

export default variant({
  id: 'authorization-errors-without-description',
  story: 'Error redirects have no error_description. RFC 6749 4.1.2.1: it is OPTIONAL.',
  bend: everyRedirect((url) => url.searchParams.delete('error_description')),
});
