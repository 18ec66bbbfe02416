import { fault } from '#operator';

export default fault({
  id: 'raw-token-accepted',
  story:
    'The gateway strips Bearer from the header where it is there, and takes whatever remains for the token.',
  caughtBy: ['token-use/wrong-scheme'],
  bend: {
    api: (call, next) =>
      next({
        ...call,
        headers: {
          ...call.headers,
          authorization: call.headers.authorization?.replace(/^(?!\S+ )/, 'Bearer '),
        },
      }),
  },
});
