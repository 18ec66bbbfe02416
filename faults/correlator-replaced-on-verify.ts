import { randomUUID } from 'node:crypto';

import { fault } from '#operator';

export default fault({
  id: 'correlator-replaced-on-verify',
  story:
    'The tracing of the gateway gives every successful call of verify an id of its own, and answers with that.',
  caughtBy: ['verify/success', 'correlator/echoed-verify', 'correlator/full-range', 'correlator/header-case'],
  bend: {
    api: async (call, next) => {
      const answer = await next(call);
      return call.operation === 'verify' && answer.status === 200
        ? { ...answer, headers: { ...answer.headers, 'x-correlator': randomUUID() } }
        : answer;
    },
  },
});
