import { setTimeout as sleep } from 'node:timers/promises';

import { fault } from '#operator';

// As long as a look-up in the network may take; calls sent at once arrive well within.
const lookUpMilliseconds = 50;

export default fault({
  id: 'correlator-of-neighbour',
  story:
    'What belongs to a call is kept under its token while the call is under way; of two calls with one token the later overwrites what the earlier has there.',
  caughtBy: ['correlator/at-once'],
  bend: () => {
    const contexts = new Map<string, string>();
    return {
      api: async (call, next, inside) => {
        const token = inside.accessTokenOf(call)?.value;
        const { 'x-correlator': correlator } = call.headers;
        if (token === undefined || !correlator || call.operation !== 'verify') return next(call);
        contexts.set(token, correlator);
        await sleep(lookUpMilliseconds);
        const answer = await next(call);
        const { 'x-correlator': echoed } = answer.headers;
        const kept = contexts.get(token);
        return echoed === undefined || kept === undefined
          ? answer
          : { ...answer, headers: { ...answer.headers, 'x-correlator': kept } };
      },
    };
  },
});
