import { fault } from '#operator';

export default fault({
  id: 'any-bearer-accepted',
  story:
    'Tokens are verified by the gateway, thought the team of the API; the gateway sees to it that there is one, thought the other team.',
  caughtBy: [
    'authorization/code-reuse-revokes',
    'dpop/as-bearer',
    'token-use/foreign-token',
    'token-use/id-token',
    'token-use/invalid-share',
    'token-use/invalid-verify',
    'token-use/senseless-token/jwt-shaped',
    'token-use/senseless-token/very-long',
    'token-use/tampered',
  ],
  bend: {
    api: (call, next, inside) => {
      const isPresented = /^Bearer \S/i.test(call.headers.authorization ?? '');
      const [sim] = inside.sims;
      if (!isPresented || sim === undefined || inside.accessTokenOf(call, true) !== undefined)
        return next(call);
      return next({
        ...call,
        token: {
          value: 'whatever it was',
          accountId: sim.accountId,
          clientId: 'unknown',
          scopes: ['number-verification:verify', 'number-verification:device-phone-number:read'],
          authenticationMethods: ['nba'],
        },
      });
    },
  },
});
