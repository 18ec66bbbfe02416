import { errorInfo, fault } from '#operator';

export default fault({
  id: 'foreign-product-misnamed',
  story:
    'A token without any scope of the API is turned away by the gateway already, with the error name of RFC 6750 as code.',
  caughtBy: ['errors/code-403', 'schema/error-body/verify'],
  bend: {
    api: async (call, next, inside) => {
      const answer = await next(call);
      const scopes = inside.accessTokenOf(call)?.scopes ?? [];
      return answer.status === 403 && !scopes.some((scope) => scope.startsWith('number-verification:'))
        ? inside.echoing(call, errorInfo(403, 'INSUFFICIENT_SCOPE', 'The token is not meant for this API.'))
        : answer;
    },
  },
});
