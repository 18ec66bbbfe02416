import { fault } from '#operator';

export default fault({
  id: 'token-by-get',
  story: 'The framework merges the query and the form into one set of parameters, whatever the method.',
  caughtBy: ['tokens/get-refused'],
  bend: {
    provider: {
      token: ({ ctx }, next) => {
        if (ctx.method === 'GET') ctx.method = 'POST';
        return next();
      },
    },
  },
});
