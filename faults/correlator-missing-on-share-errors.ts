import { fault } from '#operator';

export default fault({
  id: 'correlator-missing-on-share-errors',
  story: 'Whoever may not read a number is turned away by the gateway, which knows no x-correlator.',
  caughtBy: ['correlator/echoed-on-share-errors'],
  bend: {
    api: async (call, next) => {
      const answer = await next(call);
      if (answer.status < 400 || call.operation !== 'device-phone-number') return answer;
      const { 'x-correlator': _correlator, ...headers } = answer.headers;
      return { ...answer, headers };
    },
  },
});
