import { fault } from '#operator';

export default fault({
  id: 'proof-header-refused',
  story: 'The gateway has a list of the headers that it knows, and refuses token requests with any other.',
  caughtBy: ['dpop/proof-tolerated'],
  dpop: 'none',
  bend: {
    provider: {
      token: async ({ ctx }, next) => {
        if (ctx.get('dpop') === '') return next();
        ctx.status = 400;
        ctx.body = { error: 'invalid_request', error_description: 'unknown header' };
      },
    },
  },
});
