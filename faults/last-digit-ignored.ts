import { fault, verified } from '#operator';

export default fault({
  id: 'last-digit-ignored',
  story:
    'The column with the number is one character too short for the longest numbers, and the query matches by what fits into it.',
  caughtBy: ['verify/other-number'],
  bend: {
    api: async (call, next, inside) => {
      const answer = await next(call);
      const sim = inside.simOf(inside.accessTokenOf(call)?.accountId);
      if (answer.status !== 200 || call.operation !== 'verify' || sim === undefined) return answer;
      const { phoneNumber }: { phoneNumber?: string } = JSON.parse(call.body ?? '{}');
      return phoneNumber?.slice(0, -1) === sim.phoneNumber.slice(0, -1)
        ? inside.echoing(call, verified(true))
        : answer;
    },
  },
});
