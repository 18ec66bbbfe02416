import { errorInfo, fault } from '#operator';

export default fault({
  id: 'verify-scope-refused-as-401',
  story:
    'To the gateway tokens are good or bad, and one that was made for device-phone-number is a bad one for verify.',
  caughtBy: ['verify/scope'],
  bend: {
    api: async (call, next, inside) => {
      const answer = await next(call);
      const scopes = inside.accessTokenOf(call)?.scopes;
      const isOfOtherOperation = scopes?.includes('number-verification:device-phone-number:read');
      if (call.operation !== 'verify' || answer.status !== 403 || !isOfOtherOperation) return answer;
      const challenge = { 'www-authenticate': 'Bearer realm="number-verification", error="invalid_token"' };
      return inside.echoing(
        call,
        errorInfo(401, 'UNAUTHENTICATED', 'The token is not valid here.', challenge),
      );
    },
  },
});
