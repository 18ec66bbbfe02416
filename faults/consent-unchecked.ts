import { fault } from '#operator';

export default fault({
  id: 'consent-unchecked',
  story:
    'Consents are kept in the portal of the subscribers, and the authorization server has not been connected to it yet.',
  caughtBy: ['authorization/consent-missing', 'ciba/consent-missing', 'jwt-bearer/consent-missing'],
  bend: { rules: { consentChecked: false } },
});
