import { fault } from '#operator';

export default fault({
  id: 'response-type-defaulted',
  story:
    'There is only one response type, so the developers saw no harm in filling it in for clients that forget it.',
  caughtBy: ['authorization/response-type-missing', 'request-object/outer-required/response-type'],
  atPreflight: {
    caughtBy: ['authorization/response-type-missing', 'request-object/outer-required/response-type'],
  },
  bend: {
    provider: {
      authorization: ({ parameters }, next) => {
        parameters.response_type ??= 'code';
        return next();
      },
    },
  },
});
