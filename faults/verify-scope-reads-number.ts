import { fault } from '#operator';

export default fault({
  id: 'verify-scope-reads-number',
  story:
    'Both operations are one product in the gateway, and either of its scopes opens all of it; here it opens the number.',
  caughtBy: ['share/scope'],
  bend: {
    api: (call, next, inside) => {
      const token = inside.accessTokenOf(call);
      return call.operation === 'device-phone-number' && token?.scopes.includes('number-verification:verify')
        ? next({ ...call, token: { ...token, scopes: ['number-verification:device-phone-number:read'] } })
        : next(call);
    },
  },
});
