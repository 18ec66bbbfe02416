import { fault, scopesIn } from '#operator';

// OIDC Core 5.4.
const claimScopes = new Set(['profile', 'email', 'address', 'phone']);

export default fault({
  id: 'openid-unneeded-for-claims',
  story:
    'Without openid a request is plain OAuth to the server, and whatever belongs to OpenID Connect is silently dropped from it.',
  caughtBy: [
    'authorization/claim-without-openid/phone-scope',
    'authorization/claim-without-openid/claims-parameter',
  ],
  bend: {
    provider: {
      authorization: ({ parameters }, next) => {
        const scopes = scopesIn(parameters);
        if (typeof parameters.scope === 'string' && !scopes.includes('openid')) {
          parameters.scope = scopes.filter((scope) => !claimScopes.has(scope)).join(' ');
          delete parameters.claims;
        }
        return next();
      },
    },
  },
});
