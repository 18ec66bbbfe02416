import { fault } from '#operator';

export default fault({
  id: 'server-version-told',
  story:
    'Web server and framework introduce themselves in every answer, as they do when nobody tells them not to.',
  caughtBy: ['security/forbidden-headers'],
  atPreflight: { caughtBy: ['security/forbidden-headers'] },
  bend: {
    api: async (call, next) => {
      const answer = await next(call);
      return {
        ...answer,
        headers: { ...answer.headers, server: 'nginx/1.18.0', 'x-powered-by': 'Express' },
      };
    },
  },
});
