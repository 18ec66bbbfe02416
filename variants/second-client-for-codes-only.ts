import { variant } from './variant.ts';

export default variant({
  id: 'second-client-for-codes-only',
  story:
    'The second client was onboarded for the authorization code flow and nothing else. RFC 6749 5.2: any other grant is unauthorized_client for it.',
  bend: {
    provider: {
      token: async (exchange, next, inside) => {
        const { ctx, parameters } = exchange;
        const isSecond = inside.claimedClient(exchange)?.id === 'nv-second';
        const isOther = ['refresh_token', 'urn:openid:params:grant-type:ciba'].includes(
          String(parameters.grant_type),
        );
        if (!isSecond || !isOther) {
          await next();
          return;
        }
        ctx.status = 400;
        ctx.set('cache-control', 'no-store');
        ctx.body = { error: 'unauthorized_client' };
      },
    },
  },
});
