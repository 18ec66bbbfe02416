import { errorInfo, fault } from '#operator';

export default fault({
  id: 'foreign-scheme-misnamed',
  story:
    'The gateway has a code of its own for an Authorization header of a scheme that it does not support.',
  caughtBy: ['errors/code-401', 'schema/error-body/verify'],
  atPreflight: { caughtBy: ['errors/code-401', 'schema/error-body/verify'] },
  bend: {
    api: (call, next, inside) => {
      const { authorization } = call.headers;
      if (
        call.operation === undefined ||
        authorization === undefined ||
        /^(Bearer|DPoP) /i.test(authorization)
      )
        return next(call);
      const challenge = { 'www-authenticate': 'Bearer realm="number-verification"' };
      return inside.echoing(
        call,
        errorInfo(401, 'UNSUPPORTED_SCHEME', 'Only bearer tokens are accepted.', challenge),
      );
    },
  },
});
