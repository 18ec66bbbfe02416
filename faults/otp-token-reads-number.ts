import { fault } from '#operator';

export default fault({
  id: 'otp-token-reads-number',
  story:
    'device-phone-number never asks how the subscriber was authenticated, so a one-time password that was talked out of somebody is enough.',
  caughtBy: ['share/network-authentication'],
  bend: {
    api: (call, next, inside) => {
      const token = inside.accessTokenOf(call);
      return token !== undefined && call.operation === 'device-phone-number'
        ? next({ ...call, token: { ...token, authenticationMethods: ['nba'] } })
        : next(call);
    },
  },
});
