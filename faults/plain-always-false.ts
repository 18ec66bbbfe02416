import { fault } from '#operator';

export default fault({
  id: 'plain-always-false',
  story:
    'Numbers are kept without the plus sign, and what is asked is compared with them as it came; only the branch for hashes adds the plus first.',
  caughtBy: [
    'verify/own-number',
    'verify/token-decides',
    'consistency/share-then-verify',
    'consistency/plain-and-hash',
    'consistency/two-subscribers',
    'authorization/network-identity',
    'ciba/end-to-end',
    'jwt-bearer/end-to-end',
  ],
  bend: {
    api: async (call, next) => {
      const answer = await next(call);
      const asksInClear = call.operation === 'verify' && call.body?.includes('"phoneNumber"');
      return answer.status === 200 && asksInClear
        ? { ...answer, body: { devicePhoneNumberVerified: false } }
        : answer;
    },
  },
});
