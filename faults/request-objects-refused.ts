import { fault, redirectError } from '#operator';

export default fault({
  id: 'request-objects-refused',
  story:
    'Request objects are in the metadata because they are in the template of the metadata; the server has no code for them.',
  caughtBy: ['request-object/accepted'],
  blinds: ['x'],
  bend: {
    provider: {
      authorization: async (exchange, next, inside) => {
        if (exchange.parameters.request === undefined) return next();
        redirectError(exchange, inside, 'request_not_supported');
      },
    },
  },
});
