import { changeRedirect, fault } from '#operator';

export default fault({
  id: 'sequential-codes',
  story: 'The code is the primary key of the row that the request was stored in.',
  caughtBy: ['authorization/code-unguessable'],
  bend: () => {
    let count = 0;
    return {
      provider: {
        authorization: async ({ ctx }, next, inside) => {
          await next();
          changeRedirect(ctx, ({ searchParams }) => {
            const code = searchParams.get('code');
            if (code === null) return;
            const sequential = `code-${String((count += 1)).padStart(6, '0')}`;
            inside.store.rename('AuthorizationCode', code, sequential);
            searchParams.set('code', sequential);
          });
        },
      },
    };
  },
});
