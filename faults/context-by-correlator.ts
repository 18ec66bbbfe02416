import { fault } from '#operator';

export default fault({
  id: 'context-by-correlator',
  story:
    'What is known about the subscriber of a call is kept under its correlator for later steps, and a second call with the same correlator finds the subscriber of the first.',
  caughtBy: ['consistency/numbers-at-once', 'consistency/two-subscribers'],
  bend: () => {
    const accounts = new Map<string, string>();
    return {
      api: (call, next, inside) => {
        const { 'x-correlator': correlator } = call.headers;
        const token = inside.accessTokenOf(call);
        if (!correlator || token === undefined) return next(call);
        const accountId = accounts.get(correlator) ?? token.accountId;
        accounts.set(correlator, accountId);
        return next({ ...call, token: { ...token, accountId } });
      },
    };
  },
});
