import { fault, errorInfo } from '#operator';

export default fault({
  id: 'sharing-never-built',
  story:
    'device-phone-number was announced with verify, waits for the regulator, and says until then that it is not implemented.',
  caughtBy: [
    'ciba/end-to-end',
    'errors/not-implemented/device-phone-number',
    'jwt-bearer/end-to-end',
    'share/own-number',
    'share/success',
    'schema/status/device-phone-number',
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
    'version/base-path/device-phone-number',
    'schema/success-body/device-phone-number',
  ],
  bend: {
    api: async (call, next, inside) =>
      call.operation === 'device-phone-number'
        ? inside.echoing(call, errorInfo(501, 'NOT_IMPLEMENTED', 'This is not offered yet.'))
        : next(call),
  },
});
