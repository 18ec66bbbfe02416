import { changeRedirect, fault } from '#operator';

export default fault({
  id: 'inner-state-dropped',
  story:
    'The gateway opens the request object for the provider and keeps state to itself, which the provider would have to give back.',
  caughtBy: ['request-object/accepted', 'request-object/only-inner'],
  bend: {
    provider: {
      authorization: async ({ ctx, parameters: { request } }, next) => {
        await next();
        if (request === undefined) return;
        changeRedirect(ctx, ({ searchParams }) => searchParams.delete('state'));
      },
    },
  },
});
