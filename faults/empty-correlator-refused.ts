import { fault, invalidArgument } from '#operator';

export default fault({
  id: 'empty-correlator-refused',
  story: 'The validation of headers treats an empty one as malformed, although the pattern allows it.',
  caughtBy: ['correlator/empty'],
  bend: {
    api: async (call, next) => {
      const answer = await next(call);
      return answer.status === 200 && call.headers['x-correlator'] === ''
        ? invalidArgument('The header x-correlator is empty.')
        : answer;
    },
  },
});
