import { fault } from '#operator';

export default fault({
  id: 'challenge-missing',
  story: 'Errors come from one handler that knows status and body, and sets no header of its own.',
  caughtBy: ['token-use/challenge'],
  atPreflight: { caughtBy: ['token-use/challenge'] },
  bend: {
    api: async (call, next) => {
      const answer = await next(call);
      const { 'www-authenticate': _challenge, ...headers } = answer.headers;
      return { ...answer, headers };
    },
  },
});
