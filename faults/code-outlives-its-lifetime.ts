import { fault } from '#operator';

const longerSeconds = 3600;

export default fault({
  id: 'code-outlives-its-lifetime',
  story: 'The code is the key of a session of the authorization server, and is good as long as that is.',
  caughtBy: ['authorization/code-expires'],
  bend: {
    provider: {
      token: ({ parameters: { code } }, next, inside) => {
        const { exp = 0 } = inside.store.find('AuthorizationCode', String(code), true) ?? {};
        inside.store.change('AuthorizationCode', String(code), { exp: exp + longerSeconds });
        return next();
      },
    },
  },
});
