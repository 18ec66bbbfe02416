import { hash } from 'node:crypto';

import { fault } from '#operator';

export default fault({
  id: 'subject-is-hashed-number',
  story: 'The subscriber is known everywhere by the hash of the phone number, which looked anonymous enough.',
  caughtBy: ['id-token/subject-not-personal', 'id-token/subject-pairwise'],
  // The server does not know its own ID token again.
  blinds: ['authorization/id-token-hint/refused'],
  bend: { idToken: (claims, { sim }) => ({ ...claims, sub: hash('sha256', sim.phoneNumber) }) },
});
