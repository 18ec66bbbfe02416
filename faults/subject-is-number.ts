import { fault } from '#operator';

export default fault({
  id: 'subject-is-number',
  story: 'The account of a subscriber is named by the phone number, and sub is the name of the account.',
  caughtBy: ['id-token/subject-not-personal', 'id-token/subject-pairwise'],
  blinds: ['authorization/id-token-hint/refused'],
  bend: { idToken: (claims, { sim }) => ({ ...claims, sub: sim.phoneNumber.slice(1) }) },
});
