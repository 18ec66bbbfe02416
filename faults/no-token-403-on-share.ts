import { errorInfo, fault } from '#operator';

export default fault({
  id: 'no-token-403-on-share',
  story:
    'To the firewall in front of device-phone-number a call without a token is forbidden, not unauthenticated.',
  caughtBy: ['token-use/missing-share', 'token-use/query-token'],
  atPreflight: { caughtBy: ['token-use/missing-share'] },
  bend: {
    api: (call, next, inside) =>
      call.operation === 'device-phone-number' &&
      call.method === 'GET' &&
      call.headers.authorization === undefined
        ? inside.echoing(call, errorInfo(403, 'PERMISSION_DENIED', 'This is not for everybody.'))
        : next(call),
  },
});
