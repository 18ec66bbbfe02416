import { variant } from './variant.ts';

export default variant({
  id: 'authorization-headers',
  story:
    'The authorization endpoint sends the headers that browsers ask of a careful site. RFC 9700 4.2.4 and 4.16 recommend some of them.',
  bend: {
    provider: {
      authorization: async ({ ctx }, next) => {
        await next();
        ctx.set({
          'cache-control': 'no-store',
          'referrer-policy': 'no-referrer',
          'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
          'x-frame-options': 'DENY',
          connection: 'close',
        });
      },
    },
  },
});
