import { hash } from 'node:crypto';

import { errorInfo, fault } from '#operator';

export default fault({
  id: 'unknown-hash-not-implemented',
  story:
    'Hashes are compared for own customers only; for those of other operators the developers left a stub that says so.',
  caughtBy: [
    'errors/not-implemented/hashed-number',
    'verify/other-hash',
    'verify/hash-includes-plus',
    'schema/status/verify',
  ],
  bend: {
    api: async (call, next, inside) => {
      const answer = await next(call);
      if (answer.status !== 200 || call.operation !== 'verify') return answer;
      const { hashedPhoneNumber }: { hashedPhoneNumber?: string } = JSON.parse(call.body ?? '{}');
      const isKnown = inside.sims.some(
        (sim) => hash('sha256', sim.phoneNumber) === hashedPhoneNumber?.toLowerCase(),
      );
      return hashedPhoneNumber === undefined || isKnown
        ? answer
        : inside.echoing(call, errorInfo(501, 'NOT_IMPLEMENTED', 'This is not offered yet.'));
    },
  },
});
