import { everyRedirect, variant } from './variant.ts';

export default variant({
  id: 'authorization-errors-with-page',
  story: 'Error redirects tell where to read more. RFC 6749 4.1.2.1: error_uri is OPTIONAL.',
  bend: everyRedirect(({ searchParams }) => {
    if (!searchParams.has('error')) return;
    searchParams.set('error_uri', 'https://operator.example/errors?of=authorization');
    searchParams.set('error_description', 'Not possible (see "errors"), 100 % sure');
  }),
});
