import { fault } from '#operator';

export default fault({
  id: 'otp-token-verifies',
  story:
    'How a subscriber was authenticated is known to the authorization server alone: verify serves any token with its scope, also one that a typed password led to.',
  caughtBy: ['verify/network-authentication'],
  bend: {
    api: (call, next, inside) => {
      const token = inside.accessTokenOf(call);
      return token !== undefined && call.operation === 'verify'
        ? next({ ...call, token: { ...token, authenticationMethods: ['nba'] } })
        : next(call);
    },
  },
});
