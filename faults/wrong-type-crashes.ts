import { fault } from '#operator';

export default fault({
  id: 'wrong-type-crashes',
  story:
    'The validation calls a method of texts on whatever phoneNumber holds, and nobody catches what that throws.',
  caughtBy: [
    'verify/wrong-type/number',
    'verify/wrong-type/null',
    'verify/wrong-type/array',
    'verify/wrong-type/object',
    'verify/wrong-type/boolean',
  ],
  bend: {
    api: async (call, next) => {
      const answer = await next(call);
      if (answer.status === 400 && /"phoneNumber":[^"]/.test(call.body ?? '')) {
        throw new TypeError('phoneNumber.startsWith is not a function');
      }
      return answer;
    },
  },
});
