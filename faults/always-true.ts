import { fault } from '#operator';

export default fault({
  id: 'always-true',
  story:
    'The answer stood for testing: whoever has a token has a number, so verify says true and compares nothing.',
  caughtBy: [
    'authorization/header-no-override',
    'authorization/login-hint-no-override',
    'authorization/network-identity',
    'ciba/end-to-end',
    'ciba/signed-request/only-inner',
    'consistency/two-subscribers',
    'jwt-bearer/end-to-end',
    'verify/foreign-number',
    'verify/hash-includes-plus',
    'verify/other-hash',
    'verify/other-number',
    'verify/shortest-and-longest',
  ],
  bend: {
    api: async (call, next) => {
      const answer = await next(call);
      return call.operation === 'verify' && answer.status === 200
        ? { ...answer, body: { devicePhoneNumberVerified: true } }
        : answer;
    },
  },
});
