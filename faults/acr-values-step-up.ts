import { fault, redirectError } from '#operator';

export default fault({
  id: 'acr-values-step-up',
  story:
    'Any acr_values is taken for a demand to log in again at a higher level, and that is something which a silent request cannot have.',
  caughtBy: ['authorization/acr-values-ignored'],
  bend: {
    provider: {
      authorization: async (exchange, next, inside) => {
        if (exchange.parameters.acr_values === undefined) return next();
        redirectError(exchange, inside, 'interaction_required');
      },
    },
  },
});
