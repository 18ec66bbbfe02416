import { fault } from '#operator';

export default fault({
  id: 'non-object-body-crashes',
  story:
    'The JSON mapper throws where a body is valid JSON of the wrong kind, and the gateway makes a 500 of it.',
  caughtBy: ['verify/not-an-object'],
  bend: {
    api: async (call, next) => {
      const answer = await next(call);
      if (answer.status === 400 && /^(\[|"|null)/.test(call.body ?? '')) throw new TypeError('not an object');
      return answer;
    },
  },
});
