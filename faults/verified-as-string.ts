import { fault } from '#operator';

export default fault({
  id: 'verified-as-string',
  story: 'The answer passes through a template of the gateway that puts quotes around every value.',
  caughtBy: [
    'verify/success',
    'verify/own-number',
    'verify/other-number',
    'verify/own-hash',
    'verify/other-hash',
    'verify/hash-includes-plus',
    'verify/hash-upper-case',
    'verify/foreign-number',
    'verify/shortest-and-longest',
    'verify/token-decides',
    'consistency/share-then-verify',
    'consistency/two-subscribers',
    'authorization/network-identity',
    'authorization/header-no-override',
    'authorization/login-hint-no-override',
    'ciba/end-to-end',
    'jwt-bearer/end-to-end',
    'schema/success-body/verify',
  ],
  bend: {
    api: async (call, next) => {
      const answer = await next(call);
      if (answer.status !== 200 || call.operation !== 'verify') return answer;
      return { ...answer, body: JSON.stringify(answer.body).replace(/true|false/, '"$&"') };
    },
  },
});
