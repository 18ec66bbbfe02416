import { errorInfo, fault } from '#operator';

export default fault({
  id: 'no-token-403-on-verify',
  story: 'To the firewall in front of verify a call without a token is forbidden, not unauthenticated.',
  caughtBy: ['token-use/missing-verify', 'errors/authentication-first'],
  atPreflight: {
    caughtBy: ['token-use/missing-verify'],
    blinds: [
      'correlator/echoed-on-errors',
      'errors/authentication-first',
      'errors/message',
      'errors/shape',
      'errors/status',
    ],
  },
  bend: {
    api: (call, next, inside) =>
      call.operation === 'verify' && call.headers.authorization === undefined
        ? inside.echoing(call, errorInfo(403, 'PERMISSION_DENIED', 'This is not for everybody.'))
        : next(call),
  },
});
