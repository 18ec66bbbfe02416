import { claimsOf, fault } from '#operator';

export default fault({
  id: 'scope-parameter-wins',
  story: 'The token endpoint reads scope where every other grant has it, in the form, which nobody signed.',
  caughtBy: ['jwt-bearer/scope-parameter'],
  bend: {
    provider: {
      token: ({ parameters }, next, inside) => {
        const claims = claimsOf(parameters.assertion);
        const client = inside.clientOf(claims?.iss);
        const { scope } = parameters;
        if (client !== undefined && scope !== undefined) {
          parameters.assertion = inside.signAsClient(client, { ...claims, scope });
          delete parameters.scope;
        }
        return next();
      },
    },
  },
});
