import { fault } from '#operator';

export default fault({
  id: 'media-type-refused-by-server',
  story:
    'The framework turns away other media types before anything of the API is reached, and does it with its own page.',
  caughtBy: [
    'verify/media-type/form',
    'verify/media-type/text',
    'verify/media-type/xml',
    'schema/error-body/verify',
    'schema/media-type/verify',
  ],
  bend: {
    api: async (call, next) => {
      const answer = await next(call);
      return answer.status === 415
        ? {
            ...answer,
            headers: { ...answer.headers, 'content-type': 'text/html' },
            body: '<h1>Unsupported Media Type</h1>',
          }
        : answer;
    },
  },
});
