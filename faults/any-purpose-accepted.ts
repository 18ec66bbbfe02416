import { fault } from '#operator';

export default fault({
  id: 'any-purpose-accepted',
  story: 'A purpose is anything that begins with dpv:, and it is logged for the auditors without being read.',
  caughtBy: ['authorization/purpose-invalid', 'ciba/purpose/invalid'],
  bend: { rules: { purposeAgreed: false } },
});
