import { errorInfo, fault } from '#operator';

// How often a stranger is asked for before the cache takes note.
const threshold = 3;

export default fault({
  id: 'negative-cache-not-found',
  story:
    'Numbers of other operators that are asked for often end in a negative cache, and what comes out of that is not found instead of false.',
  caughtBy: ['consistency/repeatable'],
  bend: () => {
    const asked = new Map<string, number>();
    return {
      api: async (call, next, inside) => {
        const answer = await next(call);
        if (answer.status !== 200 || call.operation !== 'verify') return answer;
        const { phoneNumber }: { phoneNumber?: string } = JSON.parse(call.body ?? '{}');
        const isOwn = inside.sims.some((sim) => sim.phoneNumber === phoneNumber);
        if (phoneNumber === undefined || isOwn) return answer;
        const count = (asked.get(phoneNumber) ?? 0) + 1;
        asked.set(phoneNumber, count);
        return count <= threshold
          ? answer
          : inside.echoing(call, errorInfo(404, 'IDENTIFIER_NOT_FOUND', 'There is no such subscriber.'));
      },
    };
  },
});
