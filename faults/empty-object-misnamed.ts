import { errorInfo, fault } from '#operator';

export default fault({
  id: 'empty-object-misnamed',
  story: 'A body without any property gets a code of the framework instead of one of the API.',
  caughtBy: ['verify/body-empty', 'schema/error-body/verify'],
  bend: {
    api: async (call, next, inside) => {
      const answer = await next(call);
      return answer.status === 400 && /^\s*\{\s*\}\s*$/.test(call.body ?? '')
        ? inside.echoing(call, errorInfo(400, 'MISSING_PARAMETER', 'The request has no parameter.'))
        : answer;
    },
  },
});
