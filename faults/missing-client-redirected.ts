import { fault, redirectError } from '#operator';

export default fault({
  id: 'missing-client-redirected',
  story:
    'A generic check for mandatory parameters comes first and reports what is missing by redirect, client_id like any other.',
  caughtBy: ['authorization/client-missing'],
  atPreflight: { caughtBy: ['authorization/client-missing'] },
  bend: {
    provider: {
      authorization: async (exchange, next, inside) => {
        if (exchange.parameters.client_id !== undefined) return next();
        redirectError(exchange, inside, 'invalid_request');
      },
    },
  },
});
