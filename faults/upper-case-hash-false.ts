import { fault } from '#operator';

export default fault({
  id: 'upper-case-hash-false',
  story: 'Hashes are compared as texts, and the operator writes its own in small letters.',
  caughtBy: ['verify/hash-upper-case'],
  bend: {
    api: async (call, next) => {
      const answer = await next(call);
      const hasCapitals = /"hashedPhoneNumber":"[^"]*[A-F]/.test(call.body ?? '');
      return answer.status === 200 && hasCapitals
        ? { ...answer, body: { devicePhoneNumberVerified: false } }
        : answer;
    },
  },
});
