import { fault } from '#operator';

export default fault({
  id: 'verify-by-get',
  story:
    'The route of verify was declared for every method, and the framework binds query parameters as it binds a body.',
  caughtBy: ['verify/method'],
  bend: {
    api: (call, next) =>
      call.operation === 'verify' && call.method === 'GET'
        ? next({
            ...call,
            method: 'POST',
            headers: { ...call.headers, 'content-type': 'application/json' },
            body: JSON.stringify(Object.fromEntries(call.query)),
          })
        : next(call),
  },
});
