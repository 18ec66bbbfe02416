import { errorInstead, variant } from './variant.ts';

export default variant({
  id: 'scope-not-entitled-unauthorized',
  story:
    'A client that asks for a scope it was not onboarded for gets unauthorized_client or access_denied by redirect. AUTH-CODE-SCOPE-NOT-ENTITLED forbids the grant and names no code.',
  bend: errorInstead((error, { parameters }) =>
    error === 'invalid_scope' && parameters.client_id === 'nv-without-scopes'
      ? 'unauthorized_client'
      : undefined,
  ),
});
