import { changeRedirect, fault } from '#operator';

export default fault({
  id: 'iss-of-inner-server',
  story: 'iss was added by the product behind the gateway, under the name that it has in there.',
  caughtBy: ['authorization/iss'],
  atPreflight: { caughtBy: ['authorization/iss'] },
  bend: {
    provider: {
      authorization: async ({ ctx }, next) => {
        await next();
        changeRedirect(ctx, ({ searchParams }) => {
          searchParams.set('iss', 'https://idp.internal.example');
        });
      },
    },
  },
});
