import { errorInstead, variant } from './variant.ts';

export default variant({
  id: 'prompt-conflict-as-login-required',
  story:
    'prompt=none together with another value gets login_required. OpenID Connect Core 3.1.2.1 wants an error and does not say which.',
  bend: errorInstead((error, { parameters }) =>
    error === 'invalid_request' && String(parameters.prompt).includes(' ') ? 'login_required' : undefined,
  ),
});
