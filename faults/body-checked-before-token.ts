import { fault } from '#operator';

export default fault({
  id: 'body-checked-before-token',
  story:
    'The gateway validates requests against the contract, and only the service behind it looks at tokens.',
  caughtBy: ['errors/authentication-first'],
  atPreflight: { caughtBy: ['errors/authentication-first'] },
  bend: {
    api: async (call, next, inside) => {
      const [sim] = inside.sims;
      if (call.operation !== 'verify' || sim === undefined) return next(call);
      const anyToken = {
        value: '',
        accountId: sim.accountId,
        clientId: '',
        scopes: ['number-verification:verify'],
        authenticationMethods: ['nba'],
      };
      const validated = await next({ ...call, token: anyToken });
      return validated.status === 400 ? validated : next(call);
    },
  },
});
