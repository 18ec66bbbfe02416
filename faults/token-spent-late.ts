import { setTimeout as sleep } from 'node:timers/promises';

import { fault } from '#operator';

// How long it takes until both nodes know; two requests sent at once arrive well within.
const storeMilliseconds = 50;

export default fault({
  id: 'token-spent-late',
  story:
    'Which tokens are spent stands in a store that two gateway nodes share, and is written there after the answer: of two calls at once neither knows of the other.',
  caughtBy: ['tokens/single-use-raced'],
  release: 'r4.1',
  bend: () => {
    const underWay = new Set<string>();
    return {
      rules: { tokensAreSingleUse: false },
      api: async (call, next, inside) => {
        const token = inside.accessTokenOf(call)?.value;
        if (token === undefined || call.operation === undefined) return next(call);
        const stored = inside.store.find('AccessToken', token);
        if (stored === undefined || call.token !== undefined) return next(call);
        const isFirst = !underWay.has(token);
        underWay.add(token);
        const answer = await next(call);
        if (isFirst) await sleep(storeMilliseconds);
        if (answer.status === 200) inside.store.change('AccessToken', token, { spent: true });
        return answer;
      },
    };
  },
});
