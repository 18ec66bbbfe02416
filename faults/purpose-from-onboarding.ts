import { fault } from '#operator';

export default fault({
  id: 'purpose-from-onboarding',
  story:
    'The purpose was agreed in the contract with the client, so the operator fills it in when the request names none.',
  caughtBy: [
    'authorization/purpose-missing',
    'authorization/scope-missing',
    'ciba/purpose/missing',
    'jwt-bearer/scope-claim/without-purpose',
  ],
  atPreflight: { caughtBy: ['authorization/scope-missing'] },
  bend: { rules: { purposeRequired: false } },
});
