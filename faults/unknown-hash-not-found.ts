import { hash } from 'node:crypto';

import { errorInfo, fault } from '#operator';

export default fault({
  id: 'unknown-hash-not-found',
  story:
    'Hashes are looked up in a table of all subscribers before they are compared; one that is not in the table is reported as not found.',
  caughtBy: ['verify/other-hash', 'verify/hash-includes-plus'],
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
        : inside.echoing(
            call,
            errorInfo(404, 'IDENTIFIER_NOT_FOUND', 'There is no subscriber with this hash.'),
          );
    },
  },
});
