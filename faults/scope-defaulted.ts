import { fault } from '#operator';

export default fault({
  id: 'scope-defaulted',
  story: 'A request without scope gets all that its client was onboarded for, as RFC 6749 lets servers do.',
  caughtBy: ['authorization/scope-missing'],
  atPreflight: { caughtBy: ['authorization/scope-missing'] },
  bend: {
    provider: {
      authorization: ({ parameters }, next, inside) => {
        parameters.scope ??= inside.clientOf(parameters.client_id)?.scopes.join(' ');
        return next();
      },
    },
  },
});
