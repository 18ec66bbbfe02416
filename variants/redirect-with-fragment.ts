import { everyRedirect, variant } from './variant.ts';

export default variant({
  id: 'redirect-with-fragment',
  story:
    'A fragment is put behind every redirect, so that browsers attach no other. RFC 9700 4.1.3 recommends it, with #_ as its example.',
  bend: everyRedirect((url) => void (url.hash = '#_')),
});
