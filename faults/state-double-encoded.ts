import { changeRedirect, fault } from '#operator';

export default fault({
  id: 'state-double-encoded',
  story: 'The component that returns the code encodes state for the URL, and so does the framework below it.',
  caughtBy: ['authorization/state-on-success'],
  bend: {
    provider: {
      authorization: async ({ ctx }, next) => {
        await next();
        changeRedirect(ctx, ({ searchParams }) => {
          const state = searchParams.get('state');
          if (state !== null && searchParams.has('code'))
            searchParams.set('state', encodeURIComponent(state));
        });
      },
    },
  },
});
