import { fault } from '#operator';

export default fault({
  id: 'first-authentication-wins',
  story: 'The server looks for an assertion first, and where there is one it looks for nothing else.',
  caughtBy: ['tokens/one-method-only'],
  bend: {
    provider: {
      token: ({ ctx, parameters }, next) => {
        if (parameters.client_assertion !== undefined) delete ctx.req.headers.authorization;
        return next();
      },
    },
  },
});
