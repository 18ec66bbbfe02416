import { errorInfo, fault } from '#operator';

export default fault({
  id: 'empty-number-misnamed',
  story: 'An empty phoneNumber counts as a missing one, for which the framework has a code of its own.',
  caughtBy: ['errors/code-400', 'schema/error-body/verify'],
  bend: {
    api: async (call, next, inside) => {
      const answer = await next(call);
      return answer.status === 400 && call.body?.includes('"phoneNumber":""')
        ? inside.echoing(call, errorInfo(400, 'MISSING_PARAMETER', 'The parameter phoneNumber is missing.'))
        : answer;
    },
  },
});
