import { errorInstead, variant } from './variant.ts';

export default variant({
  id: 'off-network-access-denied',
  story:
    'Off the mobile network the error is access_denied. Appendix A of the ICM profile has it, and AUTH-CODE-OFFNET-ERROR accepts it beside login_required.',
  bend: errorInstead((error) => (error === 'login_required' ? 'access_denied' : undefined)),
});
