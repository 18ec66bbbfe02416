import { fault } from '#operator';

export default fault({
  id: 'subject-public',
  story: 'sub is the id of the account, the same for every client.',
  caughtBy: ['id-token/subject-pairwise'],
  bend: { idToken: (claims, { sim }) => ({ ...claims, sub: sim.accountId }) },
});
