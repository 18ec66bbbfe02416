import { errorInstead, variant } from './variant.ts';

export default variant({
  id: 'off-network-interaction-required',
  story:
    'Off the mobile network the error is interaction_required. OpenID Connect Core 3.1.2.6 has it, and AUTH-CODE-OFFNET-ERROR accepts it beside login_required.',
  bend: errorInstead((error) => (error === 'login_required' ? 'interaction_required' : undefined)),
});
