import { fault, errorInfo } from '#operator';

export default fault({
  id: 'mismatch-as-error',
  story:
    'A number that is not the subscriber’s is an attempt at fraud, reasoned the developers, and fraud is forbidden.',
  caughtBy: [
    'authorization/header-no-override',
    'authorization/login-hint-no-override',
    'authorization/network-identity',
    'ciba/end-to-end',
    'consistency/two-subscribers',
    'jwt-bearer/end-to-end',
    'verify/foreign-number',
    'verify/hash-includes-plus',
    'verify/other-hash',
    'verify/other-number',
    'verify/shortest-and-longest',
    'schema/error-body/verify',
  ],
  blinds: ['consistency/plain-and-hash'],
  bend: {
    api: async (call, next, inside) => {
      const answer = await next(call);
      return call.operation === 'verify' && JSON.stringify(answer.body).includes('false')
        ? inside.echoing(call, errorInfo(403, 'NUMBER_MISMATCH', 'This is not the number of the subscriber.'))
        : answer;
    },
  },
});
