import { fault, changeRedirect } from '#operator';

export default fault({
  id: 'state-plus-as-blank',
  story: 'state is decoded once more on its way through the gateway, which turns a plus sign into a blank.',
  caughtBy: ['authorization/state-on-success'],
  bend: {
    provider: {
      authorization: async ({ ctx }, next) => {
        await next();
        changeRedirect(ctx, ({ searchParams }) => {
          const state = searchParams.get('state');
          if (state !== null && searchParams.has('code'))
            searchParams.set('state', state.replaceAll('+', ' '));
        });
      },
    },
  },
});
