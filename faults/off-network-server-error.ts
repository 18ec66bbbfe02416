import { changeRedirect, fault } from '#operator';

export default fault({
  id: 'off-network-server-error',
  story:
    'The lookup of an address that belongs to no SIM throws, and the handler around it reports every exception as an error of the server.',
  caughtBy: ['authorization/off-network'],
  bend: {
    provider: {
      authorization: async ({ ctx }, next) => {
        await next();
        changeRedirect(ctx, ({ searchParams }) => {
          if (searchParams.get('error') === 'login_required') searchParams.set('error', 'server_error');
        });
      },
    },
  },
});
