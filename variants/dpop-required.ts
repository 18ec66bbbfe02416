import { variant } from './variant.ts';

export default variant({
  id: 'dpop-required',
  story: 'Every token is bound to a key. The ICM profile lets a provider require it (TOKEN-DPOP-REQUIRED).',
  dpop: 'required',
  bend: {},
});
