import { randomUUID } from 'node:crypto';

import { fault } from '#operator';

export default fault({
  id: 'ephemeral-subject',
  story: 'A subscriber who is known by address alone gets a new id for each sign-in.',
  caughtBy: ['id-token/subject-stable'],
  // The server does not know its own ID token again.
  blinds: ['authorization/id-token-hint/refused'],
  bend: { idToken: (claims) => ({ ...claims, sub: randomUUID() }) },
});
