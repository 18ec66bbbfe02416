import { randomUUID } from 'node:crypto';

import { fault } from '#operator';

export default fault({
  id: 'correlator-replaced-on-share',
  story:
    'device-phone-number answers with the id under which it was called inside, not with the one from outside.',
  caughtBy: ['share/success', 'correlator/echoed-share'],
  bend: {
    api: async (call, next) => {
      const answer = await next(call);
      return call.operation === 'device-phone-number' && answer.status === 200
        ? { ...answer, headers: { ...answer.headers, 'x-correlator': randomUUID() } }
        : answer;
    },
  },
});
