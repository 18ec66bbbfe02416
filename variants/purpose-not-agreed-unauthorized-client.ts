import { scopesIn } from '#operator';

import { errorInstead, variant } from './variant.ts';

export default variant({
  id: 'purpose-not-agreed-unauthorized-client',
  story:
    'A purpose that was not agreed gets unauthorized_client. AUTH-CODE-PURPOSE-INVALID has no error code, and its reading accepts refusals of access and of the client.',
  bend: errorInstead((error, { parameters }) => {
    const purposes = scopesIn(parameters).filter((scope) => scope.startsWith('dpv:'));
    const isOther = purposes.length === 1 && purposes[0] !== 'dpv:FraudPreventionAndDetection';
    return error === 'invalid_scope' && isOther ? 'unauthorized_client' : undefined;
  }),
});
