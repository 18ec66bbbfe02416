import { invalidArgument } from '#operator';

import { variant } from './variant.ts';

export default variant({
  id: 'api-correlator-judged-first',
  story:
    'An inadmissible x-correlator is refused by the gateway before the token is looked at. From r3.2 both rules are MUST (ERROR-AUTH-FIRST, reading), so where the two meet either answer is right.',
  bend: {
    api: async (call, next, inside) => {
      const { correlatorPattern } = inside.release;
      const admissible = correlatorPattern?.test(call.headers['x-correlator'] ?? '') ?? true;
      return admissible ? next(call) : invalidArgument('The header x-correlator is not well formed.');
    },
  },
});
