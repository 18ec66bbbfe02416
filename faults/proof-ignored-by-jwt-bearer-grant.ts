import { fault } from '#operator';

export default fault({
  id: 'proof-ignored-by-jwt-bearer-grant',
  story: 'The JWT bearer grant was written by hand beside the product, and knows nothing of proofs.',
  caughtBy: ['dpop/token-type/jwt-bearer'],
  bend: {
    provider: {
      token: ({ ctx, parameters }, next) => {
        if (parameters.grant_type === 'urn:ietf:params:oauth:grant-type:jwt-bearer')
          delete ctx.req.headers.dpop;
        return next();
      },
    },
  },
});
