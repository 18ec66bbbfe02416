import { fault } from '#operator';

export default fault({
  id: 'subject-public',
  story: 'sub is the id of the account, the same for every client.',
  caughtBy: ['id-token/subject-pairwise'],
  // The server does not know its own ID token again.
  blinds: ['authorization/id-token-hint/refused'],
  bend: { idToken: (claims, { sim }) => ({ ...claims, sub: sim.accountId }) },
});
