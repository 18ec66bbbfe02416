import { fault } from '#operator';

export default fault({
  id: 'malformed-json-crashes',
  story: 'The body is parsed outside of the error handling, so that a syntax error ends as a 500.',
  caughtBy: ['verify/malformed-json', 'verify/unquoted-name'],
  bend: {
    api: async (call, next) => {
      const answer = await next(call);
      if (answer.status === 400) JSON.parse(call.body ?? '{}');
      return answer;
    },
  },
});
