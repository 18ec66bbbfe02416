import { fault } from '#operator';

export default fault({
  id: 'unknown-scope-granted',
  story: 'Scopes are strings that are passed through to the token; nobody holds them against a list.',
  caughtBy: ['authorization/scope-unknown', 'ciba/scope-unknown', 'jwt-bearer/scope-claim/unknown-scope'],
  bend: { rules: { unknownScopesRefused: false } },
});
