import { randomUUID } from 'node:crypto';

import { changeRedirect, fault } from '#operator';

export default fault({
  id: 'header-enrichment-hop',
  story:
    'The packet gateway can add the subscriber to clear-text requests only, so the authorization endpoint sends the browser over a place in clear text and back.',
  caughtBy: ['tls/clear-text-hop'],
  bend: () => {
    const waiting = new Map<string, string>();
    return {
      ports: { other: { clear: 'the service, and nobody gets TLS' } },
      provider: {
        authorization: async ({ ctx, parameters }, next, inside) => {
          const enriched = typeof parameters.enrich === 'string' ? waiting.get(parameters.enrich) : undefined;
          if (enriched !== undefined) {
            ctx.status = 302;
            ctx.set('location', enriched);
            return;
          }
          await next();
          changeRedirect(ctx, (url) => {
            if (!url.searchParams.has('code')) return;
            const id = randomUUID();
            waiting.set(id, url.href);
            url.href = `${inside.otherOrigin}/authorize?enrich=${id}`;
          });
        },
      },
    };
  },
});
