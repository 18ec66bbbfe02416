import { fault } from '#operator';

export default fault({
  id: 'form-body-accepted',
  story: 'The framework binds forms as it binds JSON, and nobody told it that verify is for JSON alone.',
  caughtBy: ['verify/media-type/form'],
  bend: {
    api: (call, next) =>
      call.headers['content-type'] === 'application/x-www-form-urlencoded'
        ? next({
            ...call,
            headers: { ...call.headers, 'content-type': 'application/json' },
            body: JSON.stringify(Object.fromEntries(new URLSearchParams(call.body))),
          })
        : next(call),
  },
});
