import { randomUUID } from 'node:crypto';

import { fault } from '#operator';

export default fault({
  id: 'ephemeral-subject',
  story: 'A subscriber who is known by address alone gets a new id for each sign-in.',
  caughtBy: ['id-token/subject-stable'],
  bend: { idToken: (claims) => ({ ...claims, sub: randomUUID() }) },
});
