import { errorInstead, variant } from './variant.ts';

export default variant({
  id: 'off-network-consent-required',
  story:
    'Off the mobile network the error is consent_required: nobody is known whose consent could be looked up. OpenID Connect Core 3.1.2.6 has it among the errors of prompt=none, and AUTH-CODE-OFFNET-ERROR takes another registered code for a deviation that breaks nothing.',
  bend: errorInstead((error) => (error === 'login_required' ? 'consent_required' : undefined)),
});
