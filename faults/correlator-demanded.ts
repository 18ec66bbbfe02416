import { fault, invalidArgument } from '#operator';

export default fault({
  id: 'correlator-demanded',
  story: 'The operator wants every call to be traceable, and made the header mandatory.',
  caughtBy: ['correlator/absent'],
  bend: {
    api: async (call, next) => {
      const answer = await next(call);
      return answer.status === 200 && call.headers['x-correlator'] === undefined
        ? invalidArgument('The header x-correlator is needed.')
        : answer;
    },
  },
});
