import { setTimeout as sleep } from 'node:timers/promises';

import type { Fault, ProviderBend } from '#operator';

/** An operator that is sound and takes its time for every answer; the jitter is the same in every run. */
export function slowOperator(seconds: number, jitterSeconds = 0): Fault {
  return {
    id: 'slow',
    story: 'Every answer takes as long as over a mobile network far away.',
    // Not a fault of the catalogue: nothing may catch it.
    caughtBy: ['nothing/at-all'],
    bend: () => {
      let asked = 0;
      // Steps of a prime through a hundred places, so that neighbours differ.
      const think = () => sleep((seconds + (jitterSeconds * (((asked += 1) * 37) % 100)) / 100) * 1000);
      const slow: ProviderBend = async (_exchange, next) => {
        await think();
        await next();
      };
      return {
        provider: { discovery: slow, jwks: slow, authorization: slow, token: slow, backchannel: slow },
        api: async (call, next) => {
          await think();
          return next(call);
        },
      };
    },
  };
}
