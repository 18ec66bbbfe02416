import { errorInfo, fault } from '#operator';

export default fault({
  id: 'unauthenticated-calls-astray',
  story:
    'The gateway routes by the tenant in the token; a call without one lands at a default backend that knows other paths.',
  caughtBy: [
    'version/base-path/verify',
    'version/base-path/device-phone-number',
    'token-use/missing-verify',
    'token-use/missing-share',
    'token-use/query-token',
    'errors/authentication-first',
  ],
  bend: {
    api: (call, next, inside) =>
      call.operation !== undefined && call.headers.authorization === undefined
        ? inside.echoing(call, errorInfo(404, 'NOT_FOUND', 'There is nothing at this path.'))
        : next(call),
  },
});
