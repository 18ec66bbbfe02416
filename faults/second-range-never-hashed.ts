import { fault } from '#operator';

export default fault({
  id: 'second-range-never-hashed',
  story:
    'Hashes of numbers are computed in advance by a job, and the job was never told of the range that was bought last year.',
  caughtBy: ['consistency/hash-of-both'],
  bend: {
    api: async (call, next, inside) => {
      const answer = await next(call);
      const sim = inside.simOf(inside.accessTokenOf(call, true)?.accountId);
      const asksHashed = call.operation === 'verify' && call.body?.includes('"hashedPhoneNumber"');
      return answer.status === 200 && asksHashed && sim === inside.sims[1]
        ? { ...answer, body: { devicePhoneNumberVerified: false } }
        : answer;
    },
  },
});
