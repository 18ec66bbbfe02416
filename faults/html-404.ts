import { fault } from '#operator';

export default fault({
  id: 'html-404',
  story: 'Paths that nobody serves end at the web server in front, which has a page for that.',
  caughtBy: ['errors/unknown-path'],
  bend: {
    api: async (call, next) => {
      const answer = await next(call);
      return answer.status === 404
        ? {
            ...answer,
            headers: { ...answer.headers, 'content-type': 'text/html' },
            body: '<h1>Not Found</h1>',
          }
        : answer;
    },
  },
});
