import { fault, redirectError, scopesIn } from '#operator';

export default fault({
  id: 'prompt-none-needs-hint',
  story:
    'Whose consent is to be looked up for more than one scope is taken from id_token_hint; prompt=none without one is an invalid request.',
  caughtBy: ['authorization/silent'],
  bend: {
    provider: {
      authorization: async (exchange, next, inside) => {
        const { prompt, id_token_hint: hint } = exchange.parameters;
        const operations = scopesIn(exchange.parameters).filter((name) =>
          name.startsWith('number-verification'),
        );
        if (prompt !== 'none' || hint !== undefined || operations.length < 2) return next();
        redirectError(exchange, inside, 'invalid_request');
      },
    },
  },
});
