import { fault } from '#operator';

export default fault({
  id: 'correlator-missing-on-errors',
  story: 'The header is set by the handlers, and an error leaves without having passed the end of one.',
  caughtBy: ['correlator/echoed-on-errors', 'correlator/echoed-on-share-errors'],
  atPreflight: { caughtBy: ['correlator/echoed-on-errors'] },
  bend: {
    api: async (call, next) => {
      const answer = await next(call);
      if (answer.status < 400) return answer;
      const { 'x-correlator': _correlator, ...headers } = answer.headers;
      return { ...answer, headers };
    },
  },
});
