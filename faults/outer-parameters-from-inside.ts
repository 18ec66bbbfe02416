import { claimsOf, fault } from '#operator';

export default fault({
  id: 'outer-parameters-from-inside',
  story: 'By RFC 9101 everything but client_id may stand inside alone, and OpenID Connect was not looked up.',
  caughtBy: ['request-object/outer-required/scope', 'request-object/outer-required/response-type'],
  atPreflight: {
    caughtBy: ['request-object/outer-required/response-type', 'request-object/outer-required/scope'],
  },
  bend: {
    provider: {
      authorization: ({ parameters }, next) => {
        const claims = claimsOf(parameters.request);
        for (const name of ['scope', 'response_type']) {
          const inner = claims?.[name];
          if (parameters[name] === undefined && typeof inner === 'string') parameters[name] = inner;
        }
        return next();
      },
    },
  },
});
