import { fault } from '#operator';

export default fault({
  id: 'correlator-renamed',
  story: 'The platform has called it X-Request-Id for years, and that is the name under which it goes back.',
  caughtBy: [
    'correlator/echoed-on-errors',
    'correlator/echoed-on-share-errors',
    'correlator/echoed-share',
    'correlator/echoed-verify',
    'correlator/full-range',
    'correlator/header-case',
    'share/success',
    'verify/success',
  ],
  bend: {
    api: async (call, next) => {
      const answer = await next(call);
      const { 'x-correlator': correlator = '', ...headers } = answer.headers;
      return { ...answer, headers: { ...headers, 'x-request-id': correlator } };
    },
  },
});
