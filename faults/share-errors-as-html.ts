import { fault } from '#operator';

export default fault({
  id: 'share-errors-as-html',
  story:
    'The handler of device-phone-number says application/json when it succeeds; what fails goes out with the default of the server.',
  caughtBy: ['share/errors', 'schema/media-type/device-phone-number'],
  bend: {
    api: async (call, next) => {
      const answer = await next(call);
      return answer.status >= 400 && call.operation === 'device-phone-number'
        ? { ...answer, headers: { ...answer.headers, 'content-type': 'text/html' } }
        : answer;
    },
  },
});
