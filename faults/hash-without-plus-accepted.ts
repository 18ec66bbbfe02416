import { hash } from 'node:crypto';

import { fault, verified } from '#operator';

export default fault({
  id: 'hash-without-plus-accepted',
  story:
    'One large client hashes the digits alone, and to spare it a change the operator compares with both hashes.',
  caughtBy: ['verify/hash-includes-plus'],
  bend: {
    api: async (call, next, inside) => {
      const answer = await next(call);
      const digits = inside.simOf(inside.accessTokenOf(call)?.accountId)?.phoneNumber.slice(1);
      return answer.status === 200 && digits !== undefined && call.body?.includes(hash('sha256', digits))
        ? inside.echoing(call, verified(true))
        : answer;
    },
  },
});
