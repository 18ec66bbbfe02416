import { hash } from 'node:crypto';

import { fault, verified } from '#operator';

export default fault({
  id: 'digits-hashed-alone',
  story:
    'The subscriber register keeps numbers without the plus sign, and what it keeps is what gets hashed.',
  caughtBy: [
    'consistency/plain-and-hash',
    'consistency/share-then-verify',
    'verify/hash-includes-plus',
    'verify/hash-upper-case',
    'verify/own-hash',
  ],
  bend: {
    api: async (call, next, inside) => {
      const answer = await next(call);
      if (call.operation !== 'verify' || answer.status !== 200) return answer;
      const { hashedPhoneNumber }: { hashedPhoneNumber?: string } = JSON.parse(call.body ?? '{}');
      const sim = inside.simOf(inside.accessTokenOf(call, true)?.accountId);
      if (hashedPhoneNumber === undefined || sim === undefined) return answer;
      const own = hash('sha256', sim.phoneNumber.slice(1));
      return inside.echoing(call, verified(hashedPhoneNumber.toLowerCase() === own));
    },
  },
});
