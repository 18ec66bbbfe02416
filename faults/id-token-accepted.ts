import { claimsOf, fault } from '#operator';

export default fault({
  id: 'id-token-accepted',
  story:
    'Whatever the authorization server has signed and not let expire is good enough for the API, and an ID token is signed too.',
  caughtBy: ['token-use/id-token'],
  bend: () => {
    const accounts = new Map<string, string>();
    return {
      idToken: (claims, { sim }) => {
        accounts.set(String(claims.sub), sim.accountId);
        return claims;
      },
      api: (call, next, inside) => {
        const value = call.headers.authorization?.replace('Bearer ', '') ?? '';
        const { iss, sub, aud } = claimsOf(value) ?? {};
        const accountId = accounts.get(String(sub));
        if (accountId === undefined || iss !== inside.issuer) return next(call);
        const scopes = ['number-verification:verify', 'number-verification:device-phone-number:read'];
        const token = { value, accountId, clientId: String(aud), scopes, authenticationMethods: ['nba'] };
        return next({ ...call, token });
      },
    };
  },
});
