import { errorInfo, fault } from '#operator';

export default fault({
  id: 'no-token-misnamed-on-verify',
  story:
    'The gateway in front of verify turns calls without a token away by itself, with a code of an earlier edition of the guidelines.',
  caughtBy: ['token-use/missing-verify', 'errors/authentication-first', 'schema/error-body/verify'],
  atPreflight: {
    caughtBy: ['errors/authentication-first', 'schema/error-body/verify', 'token-use/missing-verify'],
  },
  bend: {
    api: (call, next, inside) => {
      if (call.operation !== 'verify' || call.headers.authorization !== undefined) return next(call);
      const challenge = { 'www-authenticate': 'Bearer realm="number-verification"' };
      return inside.echoing(
        call,
        errorInfo(
          401,
          'AUTHENTICATION_REQUIRED',
          'An access token is needed to use this service.',
          challenge,
        ),
      );
    },
  },
});
