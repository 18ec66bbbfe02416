import { fault, changeRedirect } from '#operator';

export default fault({
  id: 'state-truncated',
  story: 'state is kept in a column of 64 characters until the redirect, and what does not fit is cut off.',
  caughtBy: ['authorization/state-long'],
  bend: {
    provider: {
      authorization: async ({ ctx }, next) => {
        await next();
        changeRedirect(ctx, ({ searchParams }) => {
          const state = searchParams.get('state');
          if (state !== null) searchParams.set('state', state.slice(0, 64));
        });
      },
    },
  },
});
