import { fault, redirectError } from '#operator';

export default fault({
  id: 'login-hint-refused',
  story:
    'login_hint was implemented for the backend flow only, and the frontend flow rejects it to keep the two apart.',
  caughtBy: ['authorization/login-hint-tolerated'],
  atPreflight: { caughtBy: ['authorization/login-hint-tolerated'] },
  bend: {
    provider: {
      authorization: async (exchange, next, inside) => {
        if (exchange.parameters.login_hint === undefined) return next();
        redirectError(exchange, inside, 'invalid_request');
      },
    },
  },
});
