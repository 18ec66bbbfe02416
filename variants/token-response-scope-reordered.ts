import { tokenResponse, variant } from './variant.ts';

export default variant({
  id: 'token-response-scope-reordered',
  story: 'The scopes of the token response come in another order. RFC 6749 3.3: the order does not matter.',
  bend: tokenResponse((response) => {
    response.scope = String(response.scope).split(' ').toReversed().join(' ');
  }),
});
