import { scopesIn } from '#operator';

import { errorInstead, variant } from './variant.ts';

export default variant({
  id: 'purpose-errors-as-invalid-request',
  story:
    'A wrong purpose is an invalid_request. AUTH-CODE-PURPOSE-MISSING and its kin are rules without an error code, and this one fits.',
  bend: errorInstead((error, { parameters }) => {
    const purposes = scopesIn(parameters).filter((scope) => scope.startsWith('dpv:'));
    const isSound = purposes.length === 1 && purposes[0] === 'dpv:FraudPreventionAndDetection';
    return error === 'invalid_scope' && !isSound ? 'invalid_request' : undefined;
  }),
});
