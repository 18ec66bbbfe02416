import { fault } from '#operator';

export default fault({
  id: 'correlator-never-returned',
  story: 'The header is taken for the logs, and nobody read on to the sentence about the answer.',
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
      const { 'x-correlator': _correlator, ...headers } = answer.headers;
      return { ...answer, headers };
    },
  },
});
