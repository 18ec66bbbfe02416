import { fault } from '#operator';

export default fault({
  id: 'any-number-of-purposes',
  story:
    'The validation of scopes, which all flows share, looks for a purpose, finds the first, and has no reason to look on.',
  caughtBy: [
    'authorization/purpose-multiple',
    'ciba/purpose/multiple',
    'jwt-bearer/scope-claim/two-purposes',
  ],
  blinds: [
    'authorization/error-status',
    'authorization/iss',
    'authorization/redirect-status',
    'authorization/state-on-error',
  ],
  bend: { rules: { singlePurposeOnly: false } },
});
