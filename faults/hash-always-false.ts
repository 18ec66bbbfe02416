import { fault } from '#operator';

export default fault({
  id: 'hash-always-false',
  story:
    'Stored hashes are salted, as the security department asked; the hashes of clients are not, so none ever matches.',
  caughtBy: [
    'verify/own-hash',
    'verify/hash-upper-case',
    'consistency/share-then-verify',
    'consistency/plain-and-hash',
  ],
  bend: {
    api: async (call, next) => {
      const answer = await next(call);
      const asksHashed = call.operation === 'verify' && call.body?.includes('"hashedPhoneNumber"');
      return answer.status === 200 && asksHashed
        ? { ...answer, body: { devicePhoneNumberVerified: false } }
        : answer;
    },
  },
});
