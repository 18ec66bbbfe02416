import { fault } from '#operator';

export default fault({
  id: 'problem-json',
  story: 'The framework labels every 400 and 401 as application/problem+json, whatever is in it.',
  caughtBy: [
    'errors/shape',
    'schema/media-type/device-phone-number',
    'schema/media-type/verify',
    'share/errors',
  ],
  atPreflight: {
    caughtBy: ['errors/shape', 'schema/media-type/device-phone-number', 'schema/media-type/verify'],
  },
  bend: {
    api: async (call, next) => {
      const answer = await next(call);
      return [400, 401].includes(answer.status)
        ? { ...answer, headers: { ...answer.headers, 'content-type': 'application/problem+json' } }
        : answer;
    },
  },
});
