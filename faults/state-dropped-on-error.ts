import { changeRedirect, fault } from '#operator';

export default fault({
  id: 'state-dropped-on-error',
  story:
    'Errors are raised before the request has been kept anywhere, so whoever builds the error redirect no longer knows its state.',
  caughtBy: ['authorization/state-on-error'],
  atPreflight: { caughtBy: ['authorization/state-on-error'] },
  bend: {
    provider: {
      authorization: async ({ ctx }, next) => {
        await next();
        changeRedirect(ctx, ({ searchParams }) => {
          if (searchParams.has('error')) searchParams.delete('state');
        });
      },
    },
  },
});
