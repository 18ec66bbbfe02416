import { fault, errorInfo } from '#operator';

export default fault({
  id: 'sharing-at-former-path',
  story:
    'When the base path changed, the route of device-phone-number in the gateway was forgotten, and it still answers at the old one.',
  caughtBy: [
    'ciba/end-to-end',
    'jwt-bearer/end-to-end',
    'share/own-number',
    'share/success',
    'version/base-path/device-phone-number',
  ],
  blinds: [
    'consistency/numbers-at-once',
    'consistency/share-then-verify',
    'correlator/echoed-on-share-errors',
    'correlator/echoed-share',
    'correlator/invalid-share',
    'security/not-cacheable/device-phone-number',
    'share/errors',
    'share/input-ignored',
    'share/method',
    'share/network-authentication',
    'share/no-number-leak',
    'share/other-methods/delete',
    'share/other-methods/put',
    'share/scope',
    'share/token-without-number',
    'token-use/expired-share',
    'token-use/invalid-share',
    'token-use/missing-share',
    'token-use/query-token',
    'token-use/two-legged-share',
    'schema/success-body/device-phone-number',
  ],
  bend: {
    api: async (call, next, inside) =>
      call.operation === 'device-phone-number'
        ? inside.echoing(call, errorInfo(404, 'NOT_FOUND', 'There is nothing at this path.'))
        : next(call),
  },
});
