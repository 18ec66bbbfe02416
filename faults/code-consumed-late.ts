import { setTimeout as sleep } from 'node:timers/promises';

import { fault, metadataIn } from '#operator';

// As slow as a store that two data centres share; far longer than two requests of one moment lie apart.
const storeMilliseconds = 200;

export default fault({
  id: 'code-consumed-late',
  story:
    'Two data centres share a store, and a code that one of them redeems is good at the other until the store has caught up.',
  caughtBy: ['authorization/code-raced'],
  bend: () => {
    const underWay = new Set<string>();
    return {
      provider: {
        token: async ({ ctx, parameters }, next, inside) => {
          const code = String(parameters.code);
          const { accountId, clientId, scope } = inside.store.find('AuthorizationCode', code) ?? {};
          const sim = inside.simOf(accountId);
          const isSecond = underWay.has(code);
          underWay.add(code);
          await next();
          await sleep(storeMilliseconds);
          underWay.delete(code);
          const response = metadataIn(ctx);
          if (!isSecond || sim === undefined || response?.access_token !== undefined) return;
          const token = { sim, clientId: String(clientId), scope: String(scope) };
          ctx.status = 200;
          ctx.body = { access_token: inside.issueAccessToken(token), token_type: 'Bearer' };
        },
      },
    };
  },
});
