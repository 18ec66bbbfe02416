import { fault } from '#operator';

export default fault({
  id: 'token-prefix-compared',
  story: 'The cache of tokens has keys of sixteen characters, and a longer token is cut to fit.',
  caughtBy: ['token-use/tampered'],
  bend: {
    api: (call, next, inside) => {
      const key = /^Bearer (.{16})/.exec(call.headers.authorization ?? '')?.[1];
      const token = inside.store.ids('AccessToken').find((id) => key !== undefined && id.startsWith(key));
      return next(
        token === undefined
          ? call
          : { ...call, headers: { ...call.headers, authorization: `Bearer ${token}` } },
      );
    },
  },
});
