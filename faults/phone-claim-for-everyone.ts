import { fault } from '#operator';

export default fault({
  id: 'phone-claim-for-everyone',
  story: 'The claims of the account are copied into every ID token, phone_number among them.',
  caughtBy: ['id-token/no-phone-claim'],
  bend: { idToken: (claims, { sim }) => ({ ...claims, phone_number: sim.phoneNumber }) },
});
