import { fault } from '#operator';

export default fault({
  id: 'hash-always-true',
  story: 'Hashes were to be compared in a second step. Until then the presence of one is taken for a match.',
  caughtBy: ['consistency/plain-and-hash', 'verify/hash-includes-plus', 'verify/other-hash'],
  bend: {
    api: async (call, next) => {
      const answer = await next(call);
      const asksHashed = call.operation === 'verify' && call.body?.includes('"hashedPhoneNumber"');
      return answer.status === 200 && asksHashed
        ? { ...answer, body: { devicePhoneNumberVerified: true } }
        : answer;
    },
  },
});
