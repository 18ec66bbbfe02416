import { setTimeout as sleep } from 'node:timers/promises';

import { fault, type ApiAnswer } from '#operator';

// As long as an answer of the origin may take; calls sent at once arrive well within.
const originMilliseconds = 50;

export default fault({
  id: 'answers-collapsed-by-edge',
  story:
    'The edge collapses requests that are the same and under way together into one; that the token makes them different was not considered.',
  caughtBy: ['consistency/numbers-at-once'],
  bend: () => {
    const underWay = new Map<string, Promise<ApiAnswer>>();
    return {
      api: async (call, next) => {
        const { 'x-correlator': correlator } = call.headers;
        if (call.operation !== 'device-phone-number' || !correlator) return next(call);
        const key = `${call.method} ${call.query} ${correlator}`;
        const answer = underWay.get(key) ?? next(call);
        underWay.set(key, answer);
        await sleep(originMilliseconds);
        underWay.delete(key);
        return answer;
      },
    };
  },
});
