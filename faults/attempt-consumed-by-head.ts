import { fault, redirectError } from '#operator';

export default fault({
  id: 'attempt-consumed-by-head',
  story:
    'Every request is remembered by its nonce against replays, also one by HEAD, with which messengers and virus scanners look at links before a person does.',
  caughtBy: ['authorization/head-harmless'],
  bend: () => {
    const seen = new Set<string>();
    return {
      provider: {
        authorization: async (exchange, next, inside) => {
          const { nonce } = exchange.parameters;
          const isReplay = typeof nonce === 'string' && seen.has(nonce);
          if (typeof nonce === 'string' && exchange.ctx.method === 'HEAD') seen.add(nonce);
          if (isReplay) redirectError(exchange, inside, 'access_denied');
          else await next();
        },
      },
    };
  },
});
