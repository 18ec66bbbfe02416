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
  atPreflight: {
    caughtBy: ['version/base-path/device-phone-number', 'version/base-path/verify'],
    blinds: [
      'correlator/echoed-on-errors',
      'errors/authentication-first',
      'errors/message',
      'errors/shape',
      'errors/status',
      'security/cors-api',
      'security/forbidden-headers',
      'token-use/empty-bearer',
      'token-use/invalid-share',
      'token-use/invalid-verify',
      'token-use/missing-share',
      'token-use/missing-verify',
      'token-use/senseless-token/jwt-shaped',
      'token-use/senseless-token/very-long',
    ],
  },
  bend: {
    api: (call, next, inside) =>
      call.operation !== undefined && call.headers.authorization === undefined
        ? inside.echoing(call, errorInfo(404, 'NOT_FOUND', 'There is nothing at this path.'))
        : next(call),
  },
});
