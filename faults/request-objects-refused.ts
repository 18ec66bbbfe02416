import { fault, redirectError } from '#operator';

export default fault({
  id: 'request-objects-refused',
  story:
    'Request objects are in the metadata because they are in the template of the metadata; the server has no code for them.',
  caughtBy: ['request-object/accepted'],
  blinds: [
    'request-object/audience/foreign',
    'request-object/audience/missing',
    'request-object/issued-in-future',
    'request-object/lifetime/an-hour',
    'request-object/lifetime/expired',
    'request-object/mandatory-claims/exp',
    'request-object/mandatory-claims/iat',
    'request-object/mandatory-claims/iss',
    'request-object/only-inner',
    'request-object/outer-mismatch',
    'request-object/outer-required/response-type',
    'request-object/outer-required/scope',
    'request-object/replay',
    'request-object/signature/foreign-key',
    'request-object/signature/unsigned',
  ],
  atPreflight: {
    caughtBy: ['request-object/accepted'],
    blinds: [
      'request-object/audience/foreign',
      'request-object/audience/missing',
      'request-object/issued-in-future',
      'request-object/lifetime/an-hour',
      'request-object/lifetime/expired',
      'request-object/mandatory-claims/exp',
      'request-object/mandatory-claims/iat',
      'request-object/mandatory-claims/iss',
      'request-object/outer-mismatch',
      'request-object/outer-required/response-type',
      'request-object/outer-required/scope',
    ],
  },
  bend: {
    provider: {
      authorization: async (exchange, next, inside) => {
        if (exchange.parameters.request === undefined) return next();
        redirectError(exchange, inside, 'request_not_supported');
      },
    },
  },
});
