import { fault } from '#operator';

export default fault({
  id: 'entitlement-unchecked',
  story:
    'Which client was onboarded for which API is kept in the sales system, and the provider never asks it.',
  caughtBy: ['authorization/scope-not-entitled'],
  bend: { rules: { entitlementChecked: false } },
});
