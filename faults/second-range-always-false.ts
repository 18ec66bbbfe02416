import { fault } from '#operator';

export default fault({
  id: 'second-range-always-false',
  story:
    'The range of numbers that came with an acquired operator is kept with a national prefix, so that none of its numbers ever matches.',
  caughtBy: ['authorization/network-identity', 'consistency/hash-of-both', 'consistency/two-subscribers'],
  bend: {
    api: async (call, next, inside) => {
      const answer = await next(call);
      const sim = inside.simOf(inside.accessTokenOf(call, true)?.accountId);
      return answer.status === 200 && call.operation === 'verify' && sim === inside.sims[1]
        ? { ...answer, body: { devicePhoneNumberVerified: false } }
        : answer;
    },
  },
});
