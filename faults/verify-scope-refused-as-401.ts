import { errorInfo, fault } from '#operator';

export default fault({
  id: 'verify-scope-refused-as-401',
  story:
    'The gateway knows two kinds of tokens, good and bad, and one without the scope of verify counts as bad.',
  caughtBy: ['verify/scope'],
  bend: {
    api: async (call, next, inside) => {
      const answer = await next(call);
      const token = inside.accessTokenOf(call);
      const challenge = { 'www-authenticate': 'Bearer realm="number-verification", error="invalid_token"' };
      return call.operation === 'verify' &&
        answer.status === 403 &&
        !token?.scopes.includes('number-verification:verify')
        ? inside.echoing(call, errorInfo(401, 'UNAUTHENTICATED', 'The token is not valid here.', challenge))
        : answer;
    },
  },
});
