import { claimsOf, fault } from '#operator';

export default fault({
  id: 'any-issuer-trusted',
  story:
    'The API was made for tokens of several sister companies: a JWT with the right scope is good, whoever has signed it.',
  caughtBy: ['token-use/foreign-token'],
  bend: () => {
    const accounts = new Map<unknown, string>();
    return {
      idToken: (claims, { sim }) => {
        accounts.set(claims.sub, sim.accountId);
        return claims;
      },
      api: (call, next) => {
        const value = call.headers.authorization?.replace('Bearer ', '') ?? '';
        const { sub, scope, client_id: clientId } = claimsOf(value) ?? {};
        const accountId = accounts.get(sub);
        if (accountId === undefined || typeof scope !== 'string') return next(call);
        const scopes = scope.split(' ');
        return next({
          ...call,
          token: { value, accountId, clientId: String(clientId), scopes, authenticationMethods: ['nba'] },
        });
      },
    };
  },
});
