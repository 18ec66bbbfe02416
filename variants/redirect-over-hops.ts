import { randomUUID } from 'node:crypto';

import type { ProviderExchange } from '#operator';

import { variant } from './variant.ts';

function redirect(ctx: ProviderExchange['ctx'], location: string): void {
  ctx.status = 302;
  ctx.set('location', location);
  ctx.body = '';
}

export default variant({
  id: 'redirect-over-hops',
  story:
    'The request passes through two further places of the authorization server, by relative redirects. RFC 9110 10.2.2 allows relative references; RFC 6749 says nothing of hops before the last.',
  bend: () => {
    const waiting = new Map<string, string>();
    return {
      provider: {
        authorization: async ({ ctx, parameters }, next) => {
          const { hop } = parameters;
          const ready = typeof hop === 'string' ? waiting.get(hop) : undefined;
          if (ready !== undefined) return redirect(ctx, ready);
          await next();
          const { location } = ctx.response.headers;
          if (location === undefined) return;
          const [first, second] = [randomUUID(), randomUUID()];
          waiting.set(first, `?hop=${second}`).set(second, location);
          redirect(ctx, `/authorize?hop=${first}`);
        },
      },
    };
  },
});
