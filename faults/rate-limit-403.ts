import { fault, jsonAnswer } from '#operator';

const quota = 5;

export default fault({
  id: 'rate-limit-403',
  story:
    'The quota of a token is guarded by the portal, and whoever is over it is forbidden, with a number for a code.',
  caughtBy: ['consistency/token-steady', 'schema/error-body/verify'],
  bend: () => {
    const uses = new Map<string, number>();
    return {
      api: (call, next, inside) => {
        const token = inside.accessTokenOf(call)?.value;
        if (token === undefined) return next(call);
        const count = (uses.get(token) ?? 0) + 1;
        uses.set(token, count);
        const excess = { code: 53, message: 'Too many requests', description: 'The quota is used up.' };
        return count > quota ? inside.echoing(call, jsonAnswer(403, excess)) : next(call);
      },
    };
  },
});
