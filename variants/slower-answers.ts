import { setTimeout as sleep } from 'node:timers/promises';

import type { ProviderBend } from '#operator';

import { variant } from './variant.ts';

export default variant({
  id: 'slower-answers',
  story: 'Every endpoint needs up to 50 ms, never the same. No rule is about speed.',
  bend: () => {
    let asked = 0;
    // A prime, so that neighbours differ: jitter that is the same in every run.
    const think = () => sleep(((asked += 1) * 37) % 50);
    const slow: ProviderBend = async (_exchange, next) => {
      await think();
      await next();
    };
    return {
      provider: { discovery: slow, jwks: slow, authorization: slow, token: slow },
      api: async (call, next) => {
        await think();
        return next(call);
      },
    };
  },
});
