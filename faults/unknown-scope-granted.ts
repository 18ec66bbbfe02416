import { fault } from '#operator';

export default fault({
  id: 'unknown-scope-granted',
  story: 'Scopes are strings that are passed through to the token; nobody holds them against a list.',
  caughtBy: ['authorization/scope-unknown'],
  bend: { rules: { unknownScopesRefused: false } },
});
