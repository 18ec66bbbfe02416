import { fault } from '#operator';

export default fault({
  id: 'verdict-without-cache-control',
  story: 'A POST is not cached anyway, thought the developers of verify, and left Cache-Control out.',
  caughtBy: ['security/not-cacheable/verify'],
  bend: {
    api: async (call, next) => {
      const answer = await next(call);
      if (call.operation !== 'verify' || answer.status !== 200) return answer;
      const { 'cache-control': _absent, ...headers } = answer.headers;
      return { ...answer, headers };
    },
  },
});
