import { tokenError, variant } from './variant.ts';

export default variant({
  id: 'token-errors-with-page',
  story:
    'Token errors tell where to read more, and when. RFC 6749 5.2: error_uri is OPTIONAL, and further members are to be ignored.',
  bend: tokenError((response) => {
    Object.assign(response, { error_uri: 'https://operator.example/errors', timestamp: 1_700_000_000 });
  }),
});
