import { tokenResponse, variant } from './variant.ts';

export default variant({
  id: 'token-response-without-scope',
  story: 'The token response has no scope. RFC 6749 5.1: it is OPTIONAL where it is as asked.',
  bend: tokenResponse((response) => void delete response.scope),
});
