import { fault } from '#operator';

export default fault({
  id: 'api-open-to-any-site',
  story:
    'The gateway mirrors whatever Origin it sees and allows credentials, because the developer portal has a try-it-out page.',
  caughtBy: ['security/cors-api'],
  atPreflight: { caughtBy: ['security/cors-api'] },
  bend: {
    api: async (call, next) => {
      const answer = await next(call);
      const { origin } = call.headers;
      if (origin === undefined) return answer;
      const open = { 'access-control-allow-origin': origin, 'access-control-allow-credentials': 'true' };
      return { ...answer, headers: { ...answer.headers, ...open } };
    },
  },
});
